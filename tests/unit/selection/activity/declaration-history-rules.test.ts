import { expect, it } from 'vitest'
import { declarationHistory } from '../../../../lib/selection/activity/declaration-history-rules'
import type { RecordDetail } from '../../../../lib/selection/activity/record-rules'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))

const entry = (actorId: string, command: string, hour: number, detail: RecordDetail) => ({
  ...{ id: `${hour}`, at: at(hour), actorId, command: `selection.${command}` },
  ...{ subjectId: 'tender', detail },
})

const about = { userId: 'rui', bidId: 'bid-a' }

const declaration = {
  ...{ id: 'd', ...about, requestedAt: at(1), reviewReason: 'Distant.', reviewedAt: at(6) },
}

const entries = [
  entry('rui', 'declare-conflict', 2, { bidId: 'bid-a', outcome: 'none' }),
  entry('rui', 'declare-conflict', 2, { bidId: null, outcome: 'declared' }),
  entry('amina', 'declare-conflict', 3, { bidId: 'bid-a', outcome: 'declared' }),
  entry('rui', 'declare-conflict', 4, { bidId: 'bid-a', outcome: 'declared' }),
  entry('tomas', 'review-declaration', 5, { ...about, outcome: 'restricted' }),
  entry('tomas', 'review-declaration', 6, { ...about, outcome: 'cleared' }),
]

const read = (
  wishes: { declaration?: Partial<typeof declaration>; entries?: typeof entries } = {},
  sees = { reviewReasons: true, askingReasons: true },
) =>
  declarationHistory({ ...declaration, ...wishes.declaration }, wishes.entries ?? entries, {
    nameOf: (id) => id,
    sees,
  })
    .map(({ act, by, words }) => [act, by, words])
    .toReversed()

it('tells of one declaration alone, with the reason of the review that stands', () => {
  expect(read()).toEqual([
    ['requested', null, null],
    ['saidNone', 'rui', null],
    ['declared', 'rui', null],
    ['restricted', 'tomas', null],
    ['cleared', 'tomas', 'Distant.'],
  ])
})

it('keeps reasons from those who may not read them', () => {
  const again = entry('tomas', 'ask-declaration-again', 7, { ...about, reason: 'A photograph.' })
  const wishes = { entries: [...entries, again], declaration: { requestedAt: at(7) } }
  const words = (sees: Parameters<typeof read>[1]) =>
    read(wishes, sees)
      .map(([, , said]) => said)
      .filter((said) => said !== null)
  expect(words({ reviewReasons: true, askingReasons: true })).toEqual(['Distant.', 'A photograph.'])
  expect(words({ reviewReasons: true, askingReasons: false })).toEqual(['Distant.'])
  expect(words({ reviewReasons: false, askingReasons: false })).toEqual([])
})

it('does not tell of a request that was made and answered at the same instant', () => {
  expect(read({ declaration: { requestedAt: at(2) } })[0]?.[0]).toBe('saidNone')
})

it('tells of a declaration that nobody has made only that it was asked for', () => {
  expect(read({ entries: [] })).toEqual([['requested', null, null]])
})
