import { expect, it } from 'vitest'
import { memberView, panelEvents, quorumOf } from '../../../../lib/selection/panel/panel-matrix'

const at = new Date('2026-03-01T10:00:00Z')

const said = (userId: string, bidId: string | null, state: 'none' | 'declared', text = '') => ({
  ...{ id: `${userId}-${bidId}`, userId, bidId, state, text },
  ...{ requestedAt: at, declaredAt: at, version: 2 },
  ...{ reviewedById: null, reviewReason: '', reviewedAt: null },
})

const seat = (userId: string, role: 'chair' | 'evaluator') => ({
  ...{ userId, name: userId, role, absentAt: null, absenceReason: '' },
})

const rows = [
  said('samira', null, 'none'),
  said('samira', 'a', 'none'),
  said('amina', null, 'none'),
  said('amina', 'a', 'declared', 'My brother sells there.'),
]

const panel = {
  seats: [seat('samira', 'chair'), seat('amina', 'evaluator')],
  bids: [{ id: 'a', letter: 'A' }],
  rows,
  standing: { recusal: 'tender' as const, declarations: rows },
  names: new Map<string, string>(),
}

const seenBy = (actorId: string, sees: { states: boolean; texts: boolean; runs: boolean }) =>
  memberView(seat('amina', 'evaluator'), {
    ...panel,
    ...{ state: 'technical_opened', isOpen: true, actor: { id: actorId }, sees },
  })

it('a reviewer reads the words and may decide; an overseer sees the state alone', () => {
  const reviewer = seenBy('tomas', { states: true, texts: true, runs: true }).declarations?.[1]
  expect([reviewer?.text, reviewer?.outcomes]).toEqual([
    'My brother sells there.',
    ['cleared', 'removed'],
  ])
  const overseer = seenBy('henrik', { states: true, texts: false, runs: false }).declarations?.[1]
  expect([overseer?.state, overseer?.text, overseer?.outcomes]).toEqual(['declared', null, []])
})

it('a reviewer on the panel decides nothing about themselves', () => {
  const own = seenBy('amina', { states: true, texts: true, runs: true }).declarations?.[1]
  expect([own?.text, own?.outcomes, own?.mayAskAgain]).toEqual([
    'My brother sells there.',
    [],
    false,
  ])
})

it('other members see nothing of a colleague’s declarations', () => {
  const seen = seenBy('samira', { states: false, texts: false, runs: false })
  expect([seen.declarations, seen.owes]).toEqual([null, false])
})

it('counts who scores and who may judge every bid', () => {
  expect(quorumOf(panel)).toEqual({ judges: 2, present: 2, clear: 1 })
})

it('tells what one person said alike within a minute as one event', () => {
  const told = panelEvents(panel).map(({ member, kind, letters }) => [member, kind, letters])
  expect(told).toContainEqual(['samira', 'said-none', [null, 'A']])
  expect(told).toContainEqual(['amina', 'declared', ['A']])
  expect(told.length).toBe(3)
})
