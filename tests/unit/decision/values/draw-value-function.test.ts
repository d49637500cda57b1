import { expect, it } from 'vitest'
import { drawValueFunction } from '../../../../lib/decision/values/draw-value-function'

it('draws a line between the anchors with a margin on either side', () => {
  expect(drawValueFunction({ kind: 'linear', zeroAt: 100, hundredAt: 0 })).toEqual({
    shape: 'line',
    span: { from: -10, to: 110 },
    points: [
      { evidence: -10, value: 100 },
      { evidence: 0, value: 100 },
      { evidence: 100, value: 0 },
      { evidence: 110, value: 0 },
    ],
    breakpoints: [0, 100],
  })
})

it('cuts the line at the span that is asked for', () => {
  const drawn = drawValueFunction(
    { kind: 'deadline', target: 10, limit: 30 },
    { span: { from: 0, to: 20 } },
  )
  expect(drawn).toMatchObject({
    points: [
      { evidence: 0, value: 100 },
      { evidence: 10, value: 100 },
      { evidence: 20, value: 50 },
    ],
  })
})

it('draws bands as jumps', () => {
  const bands = [
    { from: 2, value: 40 },
    { from: 12, value: 100 },
  ]
  expect(drawValueFunction({ kind: 'bands', below: 10, bands })).toEqual({
    shape: 'line',
    span: { from: 1, to: 13 },
    points: [
      { evidence: 1, value: 10 },
      { evidence: 2, value: 10 },
      { evidence: 2, value: 40 },
      { evidence: 12, value: 40 },
      { evidence: 12, value: 100 },
      { evidence: 13, value: 100 },
    ],
    breakpoints: [2, 12],
  })
})

it('gives a single band some width', () => {
  expect(
    drawValueFunction({ kind: 'bands', below: 0, bands: [{ from: 5, value: 100 }] }),
  ).toMatchObject({ span: { from: 4, to: 6 } })
})

it('samples a formula of one variable and leaves out where it has no result', () => {
  const formula = { kind: 'formula', expression: '100 / x', variables: ['x'] } as const
  expect(drawValueFunction(formula, { span: { from: 0, to: 4 }, steps: 2 })).toEqual({
    shape: 'line',
    span: { from: 0, to: 4 },
    points: [
      { evidence: 2, value: 50 },
      { evidence: 4, value: 25 },
    ],
    breakpoints: [],
  })
})

it('cannot draw what one axis does not show', () => {
  expect(drawValueFunction({ kind: 'formula', expression: 'x', variables: ['x'] })).toBeNull()
  expect(
    drawValueFunction(
      { kind: 'formula', expression: 'x + y', variables: ['x', 'y'] },
      { span: { from: 0, to: 1 } },
    ),
  ).toBeNull()
  expect(
    drawValueFunction({
      kind: 'count-with-distribution',
      countForFull: 1,
      regionsInAll: 1,
      countShare: 0,
    }),
  ).toBeNull()
})

it('draws lists of answers as bars', () => {
  const levels = [
    { level: 0, value: 0 },
    { level: 5, value: 100 },
  ]
  expect(drawValueFunction({ kind: 'rating', levels })).toEqual({
    shape: 'bars',
    bars: [
      { evidence: 0, value: 0 },
      { evidence: 5, value: 100 },
    ],
  })
  const categories = [{ category: 'gold', value: 90 }]
  expect(drawValueFunction({ kind: 'categories', categories })).toEqual({
    shape: 'bars',
    bars: [{ evidence: 'gold', value: 90 }],
  })
})

it('refuses an empty span', () => {
  expect(() =>
    drawValueFunction({ kind: 'linear', zeroAt: 0, hundredAt: 1 }, { span: { from: 1, to: 1 } }),
  ).toThrow(expect.objectContaining({ code: 'empty-span' }))
})
