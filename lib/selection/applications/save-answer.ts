import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, type Result, succeed } from '../../shared/result'
import { type SaveAnswerInput, saveAnswerInput } from './application-schema'
import { applicationSubject } from './application-subject'
import type { TechnicalDraft } from './draft-schema'
import { type Application, loadApplicationForChange } from './load-application'
import { preparedBid } from './prepared-bid-rules'
import { writeTechnicalDraft } from './write-draft'

type Change = {
  readonly tenderId: string
  readonly bidId: string
  readonly criterionId: string
  readonly version: number
  readonly draft: TechnicalDraft
}

/** Keeps one answer as typed, encrypted. What is wrong with it is said when it is checked; here nothing is lost. */
export const saveAnswer = defineCommand({
  name: 'selection.save-answer',
  input: saveAnswerInput,
  load: (tx, { tenderId }, actor) => loadApplicationForChange(tx, tenderId, actor),
  authorize: allow('application.own'),
  decide: decideAnswer,
  async save(tx, { tenderId, bidId, version, draft }) {
    await writeTechnicalDraft(tx, { tenderId, bidId }, draft)
    return { version }
  },
  audit: ({ tenderId, bidId, criterionId }) => applicationSubject(bidId, { tenderId, criterionId }),
})

function decideAnswer(
  application: Application,
  { tenderId, version, ...answer }: SaveAnswerInput,
  { now }: { readonly now: Date },
): Result<Change> {
  const prepared = preparedBid(application, now)
  if (!prepared.ok) return prepared
  const { id: bidId, technical } = prepared.value
  const { criterionId } = answer
  const isAsked = application.domains.some(({ criteria }) =>
    criteria.some(({ id }) => id === criterionId),
  )
  if (!isAsked) return fail('not-found')
  const before = technical.answers.find((known) => known.criterionId === criterionId)
  if ((before?.version ?? 0) !== version) return fail('stale-version')
  const others = technical.answers.filter((known) => known.criterionId !== criterionId)
  const draft = { ...technical, answers: [...others, { ...answer, version: version + 1 }] }
  return succeed({ tenderId, bidId, criterionId, version: version + 1, draft })
}
