import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand, type Occasion } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { findExpert } from './find-expert'
import { decideJudgements, type JudgementChange } from './judgement-rules'
import { saveJudgementsInput } from './judgement-schema'
import { loadWeighingForChange } from './load-weighing'

/** Saves one expert's answers to one question set, complete or not. Called after every answer. */
export const saveJudgements = defineCommand({
  name: 'selection.save-judgements',
  input: saveJudgementsInput,
  actor: findExpert,
  limit: { attempts: 600, windowMs: 60_000 },
  load: (tx, _input, actor) => loadWeighingForChange(tx, actor.id),
  authorize: allow('weights.answer'),
  decide: decideJudgements,
  save: saveSheet,
  audit: ({ expertId, questionSet, version }) => ({
    subjectType: 'weighing-expert',
    subjectId: expertId,
    detail: { questionSet, version: version + 1 },
  }),
})

async function saveSheet(tx: Tx, change: JudgementChange, { now }: Occasion) {
  const { expertId, isFirstAnswer, version, kept, ...answers } = change
  const row = { ...answers, kept: [...kept], savedAt: now, version: version + 1 }
  if (version === 0) {
    await tx.judgementSheet.create({ data: { id: randomUUID(), expertId, ...row } })
  } else {
    const { count } = await tx.judgementSheet.updateMany({
      where: { expertId, questionSet: change.questionSet, version },
      data: row,
    })
    if (count === 0) throw new Rejection('stale-version')
  }
  if (isFirstAnswer) {
    await tx.weighingExpert.updateMany({
      where: { id: expertId, state: 'invited' },
      data: { state: 'started', startedAt: now, version: { increment: 1 } },
    })
  }
  return { version: version + 1 }
}
