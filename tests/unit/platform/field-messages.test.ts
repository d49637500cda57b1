import { expect, it } from 'vitest'
import { z } from 'zod'
import { fieldMessages } from '../../../lib/platform/field-messages'

const schema = z.object({
  name: z.string().min(3, 'validation.required').max(5),
  rows: z.array(z.object({ weight: z.number().max(100) })),
})

const messages = (value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? {} : fieldMessages(parsed.error)
}

it('names each field by its path, with the key of its message and its limits', () => {
  expect(messages({ name: 'a', rows: [{ weight: 1 }, { weight: 101 }] })).toEqual({
    name: 'validation.required?minimum=3',
    'rows.1.weight': 'validation.tooLarge?maximum=100',
  })
})

it('keeps the first issue of a field', () => {
  const twice = z.string().min(3, 'validation.first').regex(/x/, 'validation.second')
  const parsed = z.object({ name: twice }).safeParse({ name: '' })
  expect(parsed.success ? {} : fieldMessages(parsed.error)).toEqual({
    name: 'validation.first?minimum=3',
  })
})
