import { expect, it } from 'vitest'
import { contentDoor, type DoorFacts } from '../../../../lib/selection/panel/content-door-rules'

const said = (state: 'none' | 'requested' | 'removed') => [
  { userId: 'amina', bidId: null, state: 'none' as const },
  { userId: 'amina', bidId: 'a', state },
]

const facts = (change: Partial<DoorFacts> = {}): DoorFacts => ({
  state: 'knock_out',
  procedure: 'formal',
  standing: { recusal: 'tender', declarations: said('none') },
  userId: 'amina',
  role: 'evaluator',
  oversees: false,
  checksPrices: false,
  ...change,
})

const door = (change: Partial<DoorFacts>) => contentDoor(facts(change), 'a')
const declared = (state: 'none' | 'requested' | 'removed') => ({
  standing: { recusal: 'tender' as const, declarations: said(state) },
})

it('opens to a member who has declared', () => {
  expect(door({})).toBe('open')
})

it('stays closed to a member who has not declared, and to one who was recused', () => {
  expect(door(declared('requested'))).toBe('declaration-needed')
  expect(door({ standing: { recusal: 'tender', declarations: [] } })).toBe('declaration-needed')
  expect(door(declared('removed'))).toBe('recused')
})

it('a seat binds also those who oversee: the chair declares like anybody else', () => {
  expect(door({ ...declared('requested'), role: 'chair', oversees: true })).toBe(
    'declaration-needed',
  )
  expect(door({ ...declared('requested'), role: 'observer', oversees: true })).toBe('open')
})

it('without a seat only those who run or oversee tenders see bids', () => {
  expect(door({ role: null, oversees: true })).toBe('open')
  expect(door({ role: null })).toBe('not-on-panel')
})

it('whoever looks at prices waits until quality is locked', () => {
  expect(door({ role: 'finance' })).toBe('unopened')
  expect(door({ role: 'finance', state: 'technical_locked' })).toBe('open')
  expect(door({ role: null, checksPrices: true })).toBe('not-on-panel')
  expect(door({ role: null, checksPrices: true, state: 'technical_locked' })).toBe('open')
})

it('nobody sees anything before the opening, and a light procedure has no doors', () => {
  expect(door({ state: 'closed', role: null, oversees: true })).toBe('unopened')
  expect(door({ state: 'cancelled', endedFrom: 'published', role: null, oversees: true })).toBe(
    'unopened',
  )
  expect(door({ state: 'cancelled', endedFrom: 'scoring' })).toBe('open')
  expect(door({ procedure: 'light', role: null, ...declared('removed') })).toBe('open')
})
