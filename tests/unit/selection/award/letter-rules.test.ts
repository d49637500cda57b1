import { describe, expect, it } from 'vitest'
import {
  cellWords,
  type JudgedCell,
  letterKindOf,
} from '../../../../lib/selection/award/letter-rules'
import { bidStates } from '../../../../lib/selection/bids/bid-transitions-rules'

const levels = [0, 2, 4].map((level) => ({
  level,
  anchor: { en: `Words of ${level}`, pt: `Palavras de ${level}` },
}))

const cell = (wishes: Partial<JudgedCell> = {}): JudgedCell => ({
  levels,
  scores: [],
  consensus: null,
  ...wishes,
})

describe('the words on one cell', () => {
  it('are those of the agreed level with the panel’s reason, and of the level above', () => {
    const consensus = { level: 2, reason: 'Two of three hospitals.' }
    expect(cellWords(cell({ scores: [4, 4], consensus }), 'pt')).toEqual({
      given: { level: 2, anchor: 'Palavras de 2' },
      reason: 'Two of three hospitals.',
      isAgreed: true,
      next: { level: 4, anchor: 'Palavras de 4' },
    })
  })

  it('are those of the median where the panel agreed on nothing', () => {
    expect(cellWords(cell({ scores: [4, 0, 2] }), 'en').given).toEqual({
      level: 2,
      anchor: 'Words of 2',
    })
  })

  it('are those of the level that a median between two levels reaches', () => {
    expect(cellWords(cell({ scores: [2, 4] }), 'en')).toMatchObject({
      given: { level: 3, anchor: 'Words of 2' },
      next: { level: 4 },
    })
  })

  it('name no higher level at the top', () => {
    expect(cellWords(cell({ scores: [4] }), 'en').next).toBeNull()
  })

  it('are none where nothing was rated', () => {
    const nothing = { given: null, reason: '', isAgreed: false, next: null }
    expect(cellWords(null, 'en')).toEqual(nothing)
    expect(cellWords(cell(), 'en')).toEqual(nothing)
  })
})

it('writes to every bidder but one that withdrew', () => {
  const kinds = bidStates.map((state) => [state, letterKindOf(state, false)])
  expect(Object.fromEntries(kinds)).toMatchObject({ withdrawn: null, excluded: 'excluded' })
  const others = kinds.filter(([state]) => state !== 'withdrawn' && state !== 'excluded')
  expect(new Set(others.map(([, kind]) => kind))).toEqual(new Set(['unsuccessful']))
  expect(letterKindOf('recommended', true)).toBe('award')
})
