import { expect, it } from 'vitest'
import { decideScore, type ScoreSubject } from '../../../../lib/selection/scoring/score-rules'
import {
  type SaveScoreInput,
  saveScoreInput,
} from '../../../../lib/selection/scoring/scoring-schema'

const subject: ScoreSubject = {
  ...{ organisationId: 'o', tenderId: 't', tenderState: 'scoring', scorecardId: 's', bidId: 'b' },
  ...{ state: 'draft', version: 2, role: 'evaluator', standing: 'clear' },
  shape: { kind: 'level', levels: [{ level: 1, anchor: {} }] },
  scoreVersion: 0,
  document: { pageCount: 3 },
}

const input = (wishes: Partial<SaveScoreInput>): SaveScoreInput => ({
  ...{ scorecardId: 's', criterionId: 'c', version: 0, level: 1, comment: 'Said.' },
  ...{ documentId: null, page: null, noEvidence: false },
  ...wishes,
})

it.each([
  ['a page', { documentId: 'd', page: 3 }],
  ['the word that none was found', { noEvidence: true }],
  ['neither yet', {}],
])('takes a level with %s', (_, wishes) => {
  expect(decideScore(subject, input(wishes))).toMatchObject({ ok: true, value: wishes })
})

it.each([
  ['a document and none', { documentId: 'd', noEvidence: true }, 'noEvidence'],
  ['a page of no document', { page: 1, noEvidence: true }, 'page'],
  ['a page beyond the last', { documentId: 'd', page: 4 }, 'page'],
])('refuses %s at the field', (_, wishes, field) => {
  expect(decideScore(subject, input(wishes))).toMatchObject({
    failure: { code: 'invalid-input', fields: { [field]: expect.any(String) } },
  })
})

it('reads a score of a page opened before that word existed as not saying it', () => {
  const { noEvidence: _, ...before } = input({})
  expect(saveScoreInput.parse(before)).toMatchObject({ noEvidence: false })
})
