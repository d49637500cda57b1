import 'server-only'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { readStanding } from '../panel/read-standing'
import { doesJudge, isOffPanel, type PanelStanding, standingOf } from '../panel/standing-rules'
import { areScoresSealed, type TenderState } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import { type EvaluatorProgress, evaluatorProgress } from './reopening-rules'
import { scoringInput } from './scoring-schema'

/** How far the panel is, person by person: never bid by bid, never a score, never when. */
export type ScoringBoardView = {
  readonly tender: { readonly id: string; readonly state: TenderState; readonly version: number }
  readonly isSealed: boolean
  readonly members: readonly BoardMember[]
  /** Members for whose cards the reveal waits. */
  readonly awaited: number
  readonly canReveal: boolean
  readonly canReopen: boolean
}

export type BoardMember = {
  readonly userId: string
  readonly name: string
  readonly role: 'chair' | 'evaluator'
  readonly declared: 'yes' | 'no' | 'recused'
  readonly progress: EvaluatorProgress
  readonly isAbsent: boolean
  /** Cards that may be opened again; empty until the member has submitted every one. */
  readonly submitted: readonly {
    readonly scorecardId: string
    readonly version: number
    readonly letter: string
    readonly bidName: string
  }[]
}

/** The board of those who run the panel. */
export const getScoringBoard = defineQuery({
  name: 'selection.get-scoring-board',
  input: scoringInput,
  authorize: allow('panel.manage'),
  async read(reader, { tenderId }, actor): Promise<ScoringBoardView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal') return null
    const standing = await readStanding(reader, tenderId)
    const rows = await readMembers(reader, tenderId)
    const cards = await readCards(reader, tenderId)
    const members = rows.flatMap((row) => {
      const own = cards.filter(({ evaluatorId }) => evaluatorId === row.userId)
      return doesJudge(row.role) ? [boardMember(row, own, standing)] : []
    })
    const awaited = members.filter(
      ({ isAbsent, progress }) =>
        !isAbsent && (progress === 'started' || progress === 'not-started'),
    ).length
    const { state, version } = tender
    const managesCards = holds(actor, 'scorecard.manage') && state === 'scoring'
    return {
      tender: { id: tenderId, state, version },
      isSealed: areScoresSealed(tender),
      members,
      awaited,
      canReveal: managesCards,
      canReopen: managesCards,
    }
  },
})

const readMembers = (reader: Reader, tenderId: string) =>
  reader.panelMember.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: { userId: true, role: true, absentAt: true, user: { select: { name: true } } },
  })

const readCards = (reader: Reader, tenderId: string) =>
  reader.scorecard.findMany({
    where: { tenderId },
    orderBy: { bid: { position: 'asc' } },
    select: {
      id: true,
      state: true,
      version: true,
      evaluatorId: true,
      bid: { select: { id: true, letter: true, applicantName: true } },
    },
  })

type CardRow = Awaited<ReturnType<typeof readCards>>[number]

function boardMember(
  { userId, role, absentAt, user }: Awaited<ReturnType<typeof readMembers>>[number],
  cards: readonly CardRow[],
  standing: PanelStanding,
): BoardMember {
  const progress = evaluatorProgress(cards.map(({ state }) => state))
  const stands = cards.map(({ bid }) => standingOf(standing, { userId, bidId: bid.id }))
  const isOut = isOffPanel(standing, userId)
  return {
    userId,
    name: user.name,
    role: role === 'chair' ? 'chair' : 'evaluator',
    declared: isOut ? 'recused' : stands.includes('undeclared') ? 'no' : 'yes',
    progress,
    isAbsent: absentAt !== null,
    submitted: cards
      .filter(({ state }) => progress === 'submitted' && state === 'submitted')
      .map(({ id: scorecardId, version, bid }) => ({
        scorecardId,
        version,
        letter: bid.letter,
        bidName: bid.applicantName,
      })),
  }
}
