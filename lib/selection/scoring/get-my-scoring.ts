import 'server-only'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { readEvidence } from '../evidence/stored-evidence-rules'
import { readStanding } from '../panel/read-standing'
import { doesJudge, type PanelStanding, standingOf } from '../panel/standing-rules'
import { loadTender } from '../tenders/load-tender'
import { bidOrder } from './bid-order-rules'
import { readReopening } from './load-own-card'
import type { BidToScore, MyCard, MyScoringView } from './my-scoring-view'
import { readCriteriaForScoring } from './read-scored-criteria'
import { scoringInput } from './scoring-schema'

/** The cards of the person who asks, if they judge in this tender. */
export const getMyScoring = defineQuery({
  name: 'selection.get-my-scoring',
  input: scoringInput,
  authorize: allow('rating.give'),
  async read(reader, { tenderId }, actor): Promise<MyScoringView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal') return null
    const seat = await reader.panelMember.findUnique({
      where: { tenderId_userId: { tenderId, userId: actor.id } },
      select: { role: true },
    })
    if (!seat || !doesJudge(seat.role)) return null
    const { scored, factual } = await readCriteriaForScoring(reader, tenderId)
    const standing = await readStanding(reader, tenderId)
    const rows = await readCards(reader, tenderId, actor.id)
    const bids = await Promise.all(
      rows.map((row) => bidToScore(reader, row, { tenderId, userId: actor.id, standing })),
    )
    const bidIds = bids.map(({ id }) => id)
    const { reference, state, timeZone } = tender
    return {
      tender: { id: tenderId, reference, state, timeZone },
      evaluatorId: actor.id,
      scored,
      factual,
      bids,
      orders: Object.fromEntries(scored.map(({ id }) => [id, bidOrder(actor.id, id, bidIds)])),
    }
  },
})

const readCards = (reader: Reader, tenderId: string, evaluatorId: string) =>
  reader.scorecard.findMany({
    where: { tenderId, evaluatorId },
    orderBy: { bid: { position: 'asc' } },
    include: {
      submissions: { orderBy: { number: 'asc' }, omit: { content: true } },
      bid: {
        select: {
          id: true,
          letter: true,
          applicantName: true,
          evidence: true,
          ratings: { where: { evaluatorId } },
          documents: {
            where: { envelope: 'technical' },
            orderBy: { position: 'asc' },
            select: {
              id: true,
              fileId: true,
              title: true,
              file: { select: { mediaType: true, pageCount: true } },
            },
          },
        },
      },
    },
  })

type CardRow = Awaited<ReturnType<typeof readCards>>[number]

type Holder = {
  readonly tenderId: string
  readonly userId: string
  readonly standing: PanelStanding
}

async function bidToScore(
  reader: Reader,
  row: CardRow,
  { tenderId, userId, standing }: Holder,
): Promise<BidToScore> {
  const { bid } = row
  const stands = standingOf(standing, { userId, bidId: bid.id })
  const reopening = row.state === 'reopened' ? await readReopening(reader, tenderId, row.id) : null
  const card = myCard(row, stands, reopening?.reason ?? null)
  const named = { id: bid.id, letter: bid.letter, name: bid.applicantName, card }
  if (stands !== 'clear') return { ...named, documents: [], evidence: {} }
  return {
    ...named,
    documents: bid.documents.map(({ file, ...document }) => ({ ...document, ...file })),
    evidence: Object.fromEntries(
      bid.evidence.map(({ criterionId, note, source, documentId, page, ...shown }) => [
        criterionId,
        { evidence: readEvidence(shown), note, source, documentId, page },
      ]),
    ),
  }
}

function myCard(row: CardRow, standing: MyCard['standing'], reopenedReason: string | null): MyCard {
  const { id, version, state } = row
  return {
    id,
    version,
    state,
    standing,
    reopenedReason,
    scores: row.bid.ratings.map(({ ratedAt, ...score }) => ({
      criterionId: score.criterionId,
      level: score.level,
      comment: score.comment,
      documentId: score.documentId,
      page: score.page,
      noEvidence: score.noEvidence,
      version: score.version,
      savedAt: ratedAt.toISOString(),
    })),
    submissions: row.submissions.map(({ number, commitHash, submittedAt, ...submission }) => ({
      number,
      commitHash,
      submittedAt: submittedAt.toISOString(),
      reopenedReason: submission.reopenedReason,
    })),
  }
}
