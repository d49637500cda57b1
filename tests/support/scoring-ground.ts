import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { createScorecards } from '../../lib/selection/scoring/create-scorecards'
import { aDocument } from './bids-tender'
import { aFormalStage } from './formal-stage'

type Wishes = Parameters<typeof aFormalStage>[0]

/** A formal tender in scoring with empty cards, and a PDF of three pages in bid A. */
export async function aScoringRound(wishes: Wishes = {}) {
  const stage = await aFormalStage({ state: 'scoring', ...wishes })
  await db.$transaction((tx) => createScorecards(tx, stage.tenderId))
  const [bidA = '', bidB = ''] = stage.bidIds
  const documentId = await aDocument(bidA, stage.organisationId)
  const [amina, rui] = stage.panel
  if (!amina || !rui) throw new Error('expected two evaluators')
  return { ...stage, bidA, bidB, documentId, amina, rui }
}

/** The card of one evaluator for one bid. */
export const cardOf = (bidId: string, evaluatorId: string) =>
  db.scorecard.findUniqueOrThrow({ where: { bidId_evaluatorId: { bidId, evaluatorId } } })

/** A score as the desk sends it: level 2 of 0 to 4, which needs no comment. */
export const aScore = (scorecardId: string, criterionId: string, wishes: object = {}) => ({
  scorecardId,
  criterionId,
  version: 0,
  level: 2,
  comment: '',
  documentId: null,
  page: null,
  ...wishes,
})

export const aKey = () => randomUUID()
