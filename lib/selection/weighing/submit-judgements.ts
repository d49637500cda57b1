import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { findExpert } from './find-expert'
import { decideSubmission } from './judgement-rules'
import { submitJudgementsInput } from './judgement-schema'
import { loadWeighingForChange } from './load-weighing'

/** Sends an expert's complete answers; afterwards they can only be read. */
export const submitJudgements = defineCommand({
  name: 'selection.submit-judgements',
  input: submitJudgementsInput,
  actor: findExpert,
  limit: { attempts: 600, windowMs: 60_000 },
  load: (tx, _input, actor) => loadWeighingForChange(tx, actor.id),
  authorize: allow('weights.answer'),
  decide: decideSubmission,
  async save(tx, { expertId, version }, { now }) {
    const { count } = await tx.weighingExpert.updateMany({
      where: { id: expertId, version },
      data: { state: 'submitted', submittedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { submittedAt: now.toISOString() }
  },
  audit: ({ expertId }) => ({ subjectType: 'weighing-expert', subjectId: expertId, detail: {} }),
})
