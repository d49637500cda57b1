import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import type { TenderSubject } from './tender-rules'

/** How far experts, weights and evidence of a tender have come. */
export type TenderProgress = {
  readonly experts: number
  readonly answered: number
  readonly isWeighingClosed: boolean
  /** The official weights; null while there are none. */
  readonly official: OfficialWeights | null
  /** Pieces of evidence the bids need, ratings apart, and how many are there, "missing" included. */
  readonly evidenceExpected: number
  readonly evidenceEntered: number
  readonly panelMembers: number
}

export type OfficialWeights = {
  readonly setName: LocalizedText
  readonly version: number
  /** ISO 8601. */
  readonly lockedAt: string
  readonly contentHash: string
}

const rating = { valueFunction: { path: ['kind'], equals: 'rating' } }

export async function readTenderProgress(
  reader: Reader,
  { tenderId, bidCount, criterionCount }: TenderSubject,
): Promise<TenderProgress> {
  const [experts, answered, row, rated, evidence, ofRated, panelMembers, official] =
    await Promise.all([
      reader.weighingExpert.count({ where: { tenderId } }),
      reader.weighingExpert.count({ where: { tenderId, state: 'submitted' } }),
      reader.tender.findUniqueOrThrow({
        where: { id: tenderId },
        select: { weighingClosedAt: true },
      }),
      reader.criterion.count({ where: { tenderId, ...rating } }),
      reader.evidence.count({ where: { bid: { tenderId } } }),
      reader.evidence.count({ where: { bid: { tenderId }, criterion: rating } }),
      reader.panelMember.count({ where: { tenderId } }),
      readOfficialWeights(reader, tenderId),
    ])
  return {
    experts,
    answered,
    isWeighingClosed: row.weighingClosedAt !== null,
    official,
    evidenceExpected: bidCount * (criterionCount - rated),
    evidenceEntered: evidence - ofRated,
    panelMembers,
  }
}

async function readOfficialWeights(
  reader: Reader,
  tenderId: string,
): Promise<OfficialWeights | null> {
  const lock = await reader.weightLock.findFirst({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: {
      version: true,
      lockedAt: true,
      contentHash: true,
      weightSet: { select: { name: true } },
    },
  })
  if (!lock) return null
  const { version, contentHash, lockedAt, weightSet } = lock
  return {
    version,
    contentHash,
    setName: readLocalizedText(weightSet.name),
    lockedAt: lockedAt.toISOString(),
  }
}
