import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issueMessage, messageParts } from '../../../lib/shared/issue-message'

const schema = z.object({
  name: z.string().trim().min(1).max(5),
  reason: z.string().min(20, 'validation.rationaleTooShort'),
  points: z.int().min(0).max(9),
  email: z.email(),
  items: z.array(z.string()).min(2),
  kind: z.enum(['a', 'b']),
})

const good = {
  name: 'Ana',
  reason: 'x'.repeat(20),
  points: 3,
  email: 'a@b.mz',
  items: ['a', 'b'],
  kind: 'a',
}

function messageFor(change: Record<string, unknown>) {
  const parsed = schema.safeParse({ ...good, ...change })
  const issue = parsed.error?.issues[0]
  return issue && issueMessage(issue)
}

describe('messages of refused fields', () => {
  it.each([
    ['an empty text', { name: ' ' }, 'validation.required?minimum=1'],
    ['a text that is too long', { name: 'Anastasia' }, 'validation.tooLong?maximum=5'],
    ['a key that the schema names', { reason: 'short' }, 'validation.rationaleTooShort?minimum=20'],
    ['a fraction where a whole number is asked', { points: 1.5 }, 'validation.wholeNumber'],
    ['a word where a number is asked', { points: 'many' }, 'validation.number'],
    ['a negative count', { points: -1 }, 'validation.zeroOrMore?minimum=0'],
    ['a number over the limit', { points: 10 }, 'validation.tooLarge?maximum=9'],
    ['a broken address', { email: 'a at b' }, 'validation.email'],
    ['too few items', { items: ['a'] }, 'validation.tooFew?minimum=2'],
    ['an option that does not exist', { kind: 'c' }, 'validation.choose'],
    ['a field that is not there', { name: undefined }, 'validation.required'],
  ])('names %s', (_, change, expected) => {
    expect(messageFor(change)).toBe(expected)
  })

  it('accepts what is right', () => {
    expect(messageFor({})).toBeUndefined()
  })

  it('gives every limit a value, so that a text without it can still be said', () => {
    expect(messageParts('validation.tooLong')).toEqual({
      key: 'validation.tooLong',
      values: { minimum: 'none', maximum: 'none' },
    })
    expect(messageParts('validation.outOfRange?minimum=1&maximum=9').values).toEqual({
      minimum: 1,
      maximum: 9,
    })
  })
})
