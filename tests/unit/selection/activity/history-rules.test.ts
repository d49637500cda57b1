import { expect, it } from 'vitest'
import texts from '../../../../lib/messages/en/activity.json'
import { applicationActs } from '../../../../lib/selection/activity/application-history-rules'
import { bidActs } from '../../../../lib/selection/activity/bid-sight-rules'
import { cardActs } from '../../../../lib/selection/activity/card-history-rules'
import { declarationActs } from '../../../../lib/selection/activity/declaration-history-rules'
import { happened, latestFirst } from '../../../../lib/selection/activity/history-rules'
import { readEntry } from '../../../../lib/selection/activity/record-rules'

const at = (minute: number) => new Date(Date.UTC(2027, 2, 1, 10, minute))

const met = (minute: number, code: string, by = 'Tomás') =>
  happened({ id: code, at: at(minute), act: 'met', by, about: [code] })

it('tells the latest first, and of two at the same instant the one that was told later', () => {
  const events = ['a', 'b', 'c'].map((id, place) =>
    happened({ id, at: at(place === 0 ? 5 : 3), act: 'done' }),
  )
  expect(latestFirst(events).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
})

it('makes one event of what one person did alike one after the other', () => {
  const told = latestFirst([met(1, 'K1'), met(2, 'K2'), met(4, 'K1')], ['met'])
  expect(told.map(({ at: when, about }) => [when, about])).toEqual([
    [at(4).toISOString(), ['K1', 'K2']],
  ])
})

it('keeps apart what another person did, what has its own words, and acts that it was not told to join', () => {
  const reasoned = { ...met(3, 'K3'), words: 'The licence is on page 2.' }
  const events = [met(1, 'K1'), met(2, 'K2', 'Samira'), reasoned, met(4, 'K4', 'Samira')]
  expect(latestFirst(events, ['met'])).toHaveLength(4)
  expect(latestFirst([met(1, 'K1'), met(2, 'K2')])).toHaveLength(2)
})

it('says nothing where the words are blank', () => {
  expect(happened({ id: '1', at: at(0), act: 'done', words: '' }).words).toBeNull()
})

it('passes over an entry that says something else than any history understands', () => {
  const stored = { seq: 7n, at: at(0), actorId: 'a', command: 'selection.x', subjectId: 's' }
  const read = (detail: unknown) => readEntry({ ...stored, payload: JSON.stringify({ detail }) })
  expect(read({ number: 2, secret: 'x' })).toEqual([
    {
      id: '7',
      at: at(0),
      actorId: 'a',
      command: 'selection.x',
      subjectId: 's',
      detail: { number: 2 },
    },
  ])
  expect(read({ number: 'two' })).toEqual([])
})

it('has a sentence for every act, and none for an act that is no more', () => {
  const sentences = (part: object) => Object.keys(part).sort()
  expect(sentences(texts.bid)).toEqual([...bidActs].sort())
  expect(sentences(texts.application)).toEqual([...applicationActs].sort())
  expect(sentences(texts.card)).toEqual([...cardActs].sort())
  expect(sentences(texts.declaration)).toEqual([...declarationActs].sort())
})
