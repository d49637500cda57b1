import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ConflictState,
  isOffPanel,
  mayJudge,
  openDeclarations,
  type PanelStanding,
  standingOf,
} from '../../../../lib/selection/panel/standing-rules'

const states = ['requested', 'none', 'declared', 'cleared', 'restricted', 'removed'] as const

const standing = (
  general: ConflictState | null,
  bids: Readonly<Record<string, ConflictState>>,
  recusal: PanelStanding['recusal'] = 'tender',
): PanelStanding => ({
  recusal,
  declarations: [
    ...(general ? [{ userId: 'amina', bidId: null, state: general }] : []),
    ...Object.entries(bids).map(([bidId, state]) => ({ userId: 'amina', bidId, state })),
  ],
})

const onA = { userId: 'amina', bidId: 'a' }
const onB = { userId: 'amina', bidId: 'b' }

describe('who may judge a bid', () => {
  it.each([
    ['none', 'none', true],
    ['cleared', 'cleared', true],
    ['none', 'cleared', true],
    ['requested', 'none', false],
    ['none', 'requested', false],
    ['none', 'declared', false],
    ['declared', 'none', false],
    ['none', 'restricted', false],
    ['none', 'removed', false],
    ['removed', 'none', false],
  ] as const)('with %s in general and %s for the bid: %s', (general, bid, may) => {
    expect(mayJudge(standing(general, { a: bid }), onA)).toBe(may)
  })

  it('a declaration that is not there has yet to be made', () => {
    expect(standingOf(standing(null, { a: 'none' }), onA)).toBe('undeclared')
    expect(standingOf(standing('none', {}), onA)).toBe('undeclared')
  })

  it('another member’s words count for nobody else', () => {
    expect(mayJudge(standing('none', { a: 'none' }), { userId: 'carlos', bidId: 'a' })).toBe(false)
  })

  it('a recusal reaches over the tender or over one bid, as published', () => {
    const said = { a: 'removed', b: 'none' } as const
    expect(standingOf(standing('none', said, 'tender'), onB)).toBe('recused')
    expect(standingOf(standing('none', said, 'bid'), onB)).toBe('clear')
    expect(standingOf(standing('none', said, 'bid'), onA)).toBe('recused')
  })

  it('a recusal in general reaches over every bid, whatever is published', () => {
    expect(standingOf(standing('removed', { a: 'none' }, 'bid'), onA)).toBe('recused')
    expect(isOffPanel(standing('removed', {}, 'bid'), 'amina')).toBe(true)
    expect(isOffPanel(standing('none', { a: 'removed' }, 'bid'), 'amina')).toBe(false)
    expect(isOffPanel(standing('none', { a: 'removed' }, 'tender'), 'amina')).toBe(true)
  })

  it('a restriction takes a member off that bid alone', () => {
    const said = standing('none', { a: 'restricted', b: 'none' })
    expect([standingOf(said, onA), standingOf(said, onB)]).toEqual(['recused', 'clear'])
  })

  it('nobody judges who has anything open or closed against them', () => {
    const state = fc.constantFrom(...states)
    fc.assert(
      fc.property(
        state,
        state,
        state,
        fc.constantFrom('tender', 'bid'),
        (general, a, b, recusal) => {
          const said = standing(general, { a, b }, recusal)
          const clear = (one: ConflictState) => one === 'none' || one === 'cleared'
          if (mayJudge(said, onA)) expect(clear(general) && clear(a)).toBe(true)
          if (recusal === 'tender' && b === 'removed') expect(mayJudge(said, onA)).toBe(false)
        },
      ),
    )
  })
})

describe('declarations that hold a tender up', () => {
  const member = { userId: 'amina', role: 'evaluator', absentAt: null } as const

  it('counts what is not made and what waits for a review', () => {
    const said = standing('none', { a: 'declared' })
    expect(openDeclarations(said, [member], ['a', 'b'])).toEqual([
      { userId: 'amina', bidId: 'a' },
      { userId: 'amina', bidId: 'b' },
    ])
  })

  it('waits neither for observers, nor for the absent, nor for the recused', () => {
    const nobody = standing(null, {})
    expect(openDeclarations(nobody, [{ ...member, role: 'observer' }], ['a'])).toEqual([])
    expect(openDeclarations(nobody, [{ ...member, absentAt: new Date() }], ['a'])).toEqual([])
    expect(openDeclarations(standing('removed', {}), [member], ['a'])).toEqual([])
  })

  it('is done once everything is said and reviewed', () => {
    const said = standing('none', { a: 'cleared', b: 'restricted' })
    expect(openDeclarations(said, [member], ['a', 'b'])).toEqual([])
  })
})
