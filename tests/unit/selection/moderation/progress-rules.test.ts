import { expect, it } from 'vitest'
import {
  cellStanding,
  missingConfirmations,
  mustConfirm,
  type PanelSeat,
} from '../../../../lib/selection/moderation/progress-rules'

const seat = (wishes: Partial<PanelSeat> = {}): PanelSeat => ({
  userId: 'm',
  name: 'Amina Juma',
  role: 'evaluator',
  absentAt: null,
  ...wishes,
})
const standing = { recusal: 'tender' as const, declarations: [] }

it.each([
  { flags: [], settled: null, is: 'quiet' },
  { flags: ['missing'], settled: null, is: 'quiet' },
  { flags: ['spread'], settled: null, is: 'open' },
  { flags: ['spread'], settled: { dissents: [] }, is: 'settled' },
  { flags: [], settled: { dissents: [{ answer: '' }] }, is: 'open' },
  { flags: ['spread'], settled: { dissents: [{ answer: 'Page 118.' }] }, is: 'settled' },
] as const)('calls a cell with $flags and $settled $is', ({ flags, settled, is }) => {
  expect(cellStanding({ flags }, settled)).toBe(is)
})

it('asks for the word of all who judge, but of nobody absent on record or off the panel', () => {
  expect(mustConfirm(seat(), standing)).toBe(true)
  expect(mustConfirm(seat({ role: 'chair' }), standing)).toBe(true)
  expect(mustConfirm(seat({ role: 'secretary' }), standing)).toBe(false)
  expect(mustConfirm(seat({ role: 'finance' }), standing)).toBe(false)
  expect(mustConfirm(seat({ absentAt: new Date() }), standing)).toBe(false)
  const removed = { userId: 'm', bidId: 'b', state: 'removed' as const }
  expect(mustConfirm(seat(), { recusal: 'tender', declarations: [removed] })).toBe(false)
  expect(mustConfirm(seat(), { recusal: 'bid', declarations: [removed] })).toBe(true)
})

it('counts a word on an earlier record as missing', () => {
  const words = [
    { userId: 'm', recordHash: 'old' },
    { userId: 'n', recordHash: 'new' },
  ]
  const waiting = missingConfirmations([seat(), seat({ userId: 'n' })], words, 'new')
  expect(waiting.map(({ userId }) => userId)).toEqual(['m'])
})
