import { fail, type Result, succeed } from '../../shared/result'
import type { TenderSubject } from '../tenders/tender-rules'
import { areBidsFrozen } from './bid-rules'
import type { ChoosePanelInput } from './bid-schema'

/** The panel of a tender and who could be on it. */
export type PanelSubject = TenderSubject & {
  readonly memberIds: readonly string[]
  /** Active colleagues whose role lets them rate. */
  readonly candidateIds: readonly string[]
  /** Those who have rated something: their ratings would be left without a rater. */
  readonly raterIds: readonly string[]
}

export type PanelChoice = {
  readonly tenderId: string
  readonly userIds: readonly string[]
}

/**
 * Decides who rates in a light procedure; a formal one nominates its panel by seats. Whoever has rated already stays, and who was
 * never a candidate cannot come in.
 */
export function decidePanel(subject: PanelSubject, input: ChoosePanelInput): Result<PanelChoice> {
  if (subject.procedure === 'formal' || areBidsFrozen(subject)) return fail('wrong-state')
  if (!isSameSet(subject.memberIds, input.seen)) return fail('stale-version')
  const known = new Set([...subject.candidateIds, ...subject.memberIds])
  if (input.userIds.some((id) => !known.has(id))) {
    return fail('invalid-input', { userIds: 'evidence.validation.unknownPanelMember' })
  }
  const leaves = subject.memberIds.filter((id) => !input.userIds.includes(id))
  if (leaves.some((id) => subject.raterIds.includes(id))) {
    return fail('invalid-input', { userIds: 'evidence.validation.panelMemberHasRated' })
  }
  return succeed({ tenderId: subject.tenderId, userIds: input.userIds })
}

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id))
