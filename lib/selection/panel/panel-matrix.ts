import type { TenderState } from '../procedure/tender-states-rules'
import { decideConflictMove } from './conflict-transitions-rules'
import { reviewOutcomes } from './declaration-rules'
import type { DeclarationView, MemberView, PanelEvent } from './panel-view'
import {
  type ConflictState,
  doesJudge,
  isOffPanel,
  mayJudge,
  mustDeclare,
  openDeclarations,
  type PanelRole,
  type PanelStanding,
} from './standing-rules'

type SeatRow = {
  readonly userId: string
  readonly name: string
  readonly role: PanelRole
  readonly absentAt: Date | null
  readonly absenceReason: string
}

type DeclarationRow = {
  readonly id: string
  readonly userId: string
  readonly bidId: string | null
  readonly state: ConflictState
  readonly text: string
  readonly requestedAt: Date
  readonly declaredAt: Date | null
  readonly reviewedById: string | null
  readonly reviewReason: string
  readonly reviewedAt: Date | null
  readonly version: number
}

type Panel = {
  readonly seats: readonly SeatRow[]
  readonly bids: readonly { readonly id: string; readonly letter: string }[]
  readonly rows: readonly DeclarationRow[]
  readonly standing: PanelStanding
  readonly names: ReadonlyMap<string, string>
}

type Ground = Panel & {
  readonly state: TenderState
  readonly isOpen: boolean
  readonly actor: { readonly id: string }
  /** What the reader’s role lets them see of others. */
  readonly sees: { readonly states: boolean; readonly texts: boolean; readonly runs: boolean }
}

/** One line of the matrix, with only what the reader may see of it. */
export function memberView(seat: SeatRow, ground: Ground): MemberView {
  const { standing, bids, actor, sees } = ground
  const { userId, role, absentAt, absenceReason, name } = seat
  const isSelf = userId === actor.id
  const ids = bids.map(({ id }) => id)
  const open = openDeclarations(standing, [seat], ids)
  const about = [null, ...ids]
  const owes = open.some(({ bidId }) => rowOf(ground.rows, userId, bidId)?.state !== 'declared')
  const showsStates = mustDeclare(role) && (sees.states || isSelf)
  return {
    ...{ userId, name, role, isSelf, isAsked: mustDeclare(role) },
    isOff: isOffPanel(standing, userId),
    owes: (sees.states || isSelf) && owes,
    absentAt: absentAt?.toISOString() ?? null,
    absenceReason: sees.runs ? absenceReason : '',
    declarations: showsStates ? about.map((bidId) => declarationView(userId, bidId, ground)) : null,
  }
}

const rowOf = (rows: readonly DeclarationRow[], userId: string, bidId: string | null) =>
  rows.find((row) => row.userId === userId && row.bidId === bidId)

function declarationView(userId: string, bidId: string | null, ground: Ground): DeclarationView {
  const row = rowOf(ground.rows, userId, bidId)
  if (!row) return { ...notAsked, bidId }
  const { sees, actor, standing, state, isOpen, names } = ground
  const seesText = sees.texts || userId === actor.id
  const mayReview = isOpen && sees.texts && userId !== actor.id
  return {
    declarationId: row.id,
    bidId,
    state: row.state,
    version: row.version,
    text: seesText ? row.text : null,
    declaredAt: row.declaredAt?.toISOString() ?? null,
    reviewReason: seesText && row.reviewedAt !== null ? row.reviewReason : null,
    reviewedBy: (row.reviewedById && names.get(row.reviewedById)) ?? null,
    outcomes:
      mayReview && row.state === 'declared'
        ? reviewOutcomes({ state, recusal: standing.recusal, bidId })
        : [],
    mayAskAgain: mayReview && decideConflictMove(row.state, 'requested', 'ask-again').ok,
  }
}

const notAsked: Omit<DeclarationView, 'bidId'> = {
  declarationId: null,
  state: 'requested',
  version: 0,
  text: null,
  declaredAt: null,
  reviewReason: null,
  reviewedBy: null,
  outcomes: [],
  mayAskAgain: false,
}

/** Members who score; of those who are present; and of those who may judge every bid. */
export function quorumOf({ seats, standing, bids }: Pick<Panel, 'seats' | 'standing' | 'bids'>) {
  const judges = seats.filter(({ role }) => doesJudge(role))
  const present = judges.filter(
    ({ userId, absentAt }) => absentAt === null && !isOffPanel(standing, userId),
  )
  const clear = present.filter(({ userId }) =>
    bids.every(({ id: bidId }) => mayJudge(standing, { userId, bidId })),
  )
  return { judges: judges.length, present: present.length, clear: clear.length }
}

/** What happened on the panel, the latest first. */
export function panelEvents({ seats, rows, bids, names }: Panel): readonly PanelEvent[] {
  const nameOf = new Map(seats.map(({ userId, name }) => [userId, name]))
  const letterOf = new Map(bids.map(({ id, letter }) => [id, letter]))
  const said = rows.flatMap((row): readonly PanelEvent[] => {
    const member = nameOf.get(row.userId)
    if (member === undefined) return []
    const letter = row.bidId === null ? null : (letterOf.get(row.bidId) ?? null)
    const event = (kind: PanelEvent['kind'], at: Date | null, state: ConflictState | null) =>
      at === null
        ? []
        : [
            {
              id: `${row.id} ${kind}`,
              at: at.toISOString(),
              kind,
              member,
              letters: [letter],
              by: null,
              state,
            },
          ]
    const by = row.reviewedById === null ? null : (names.get(row.reviewedById) ?? null)
    return [
      ...event(row.state === 'none' ? 'said-none' : 'declared', row.declaredAt, null),
      ...event('reviewed', row.reviewedAt, row.state).map((one) => ({ ...one, by })),
    ]
  })
  const absences = seats.flatMap(({ userId, name, absentAt }): readonly PanelEvent[] =>
    absentAt === null
      ? []
      : [
          {
            ...{ id: `${userId} absent`, at: absentAt.toISOString(), kind: 'absent' },
            ...{ member: name, letters: [], by: null, state: null },
          },
        ],
  )
  return together([...said, ...absences].sort((one, other) => other.at.localeCompare(one.at)))
}

/** What one person did alike within a minute is one event. */
function together(events: readonly PanelEvent[]): readonly PanelEvent[] {
  const groups = new Map<string, PanelEvent>()
  for (const event of events) {
    const { kind, member, by, state, at } = event
    const key = JSON.stringify([kind, member, by, state, at.slice(0, 16)])
    const first = groups.get(key)
    groups.set(key, first ? { ...first, letters: [...first.letters, ...event.letters] } : event)
  }
  return [...groups.values()]
}
