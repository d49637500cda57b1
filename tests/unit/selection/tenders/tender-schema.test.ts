import { expect, it } from 'vitest'
import { createTenderInput } from '../../../../lib/selection/tenders/tender-schema'

const sound = {
  title: { en: ' Health cover 2027 ', pt: '', fr: undefined },
  description: {},
  reference: 'MISAU/2027-01',
  currency: 'mzn',
  timeZone: 'Africa/Maputo',
  kind: 'insurer',
  templateId: null,
  idempotencyKey: 'abcdefgh',
}
const messageOf = (change: object) => {
  const parsed = createTenderInput.safeParse({ ...sound, ...change })
  return parsed.success ? null : parsed.error.issues[0]?.message
}

it('trims texts, leaves out blank languages and writes currencies in capitals', () => {
  expect(createTenderInput.parse(sound)).toMatchObject({
    title: { en: 'Health cover 2027' },
    currency: 'MZN',
  })
  expect(Object.keys(createTenderInput.parse(sound).title)).toEqual(['en'])
})

it.each([
  ['a title in no language', { title: { en: '  ' } }, 'validation.required'],
  ['a currency that does not exist', { currency: 'ABC' }, 'tenders.validation.currency'],
  [
    'a time zone that does not exist',
    { timeZone: 'Africa/Nowhere' },
    'tenders.validation.timeZone',
  ],
  ['a reference with signs', { reference: '=1+1' }, 'tenders.validation.reference'],
])('refuses %s', (_, change, message) => {
  expect(messageOf(change)).toBe(message)
})

it('refuses fields it does not know', () => {
  expect(createTenderInput.safeParse({ ...sound, state: 'result' }).success).toBe(false)
})
