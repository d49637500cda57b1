import { expect, it } from 'vitest'
import { z } from 'zod'
import { CommandLineError, describeError } from '../../../lib/cli/command-line-error'
import { ContractError } from '../../../lib/shared/contract-error'

const schema = z.strictObject({
  values: z.array(z.array(z.number())),
  weights: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('uniform') })]),
  ids: z.array(z.string().min(1)).max(2).optional(),
})

const issueOf = (document: unknown) => describeError(schema.safeParse(document).error).error
const weights = { kind: 'uniform' }

it.each([
  [{ weights }, 'missing-field', 'values'],
  [{ weights, values: [[1], ['2']] }, 'wrong-type', 'values[1][0]'],
  [{ weights, values: [[1, null]] }, 'wrong-type', 'values[0][1]'],
  [{ weights, values: [[Number.POSITIVE_INFINITY]] }, 'wrong-type', 'values[0][0]'],
  [{ weights, values: [], extra: 1 }, 'unknown-field', 'extra'],
  [{ weights: { ...weights, low: [] }, values: [] }, 'unknown-field', 'weights.low'],
  [{ weights: { kind: 'other' }, values: [] }, 'wrong-value', 'weights.kind'],
  [{ weights, values: [], ids: [''] }, 'out-of-range', 'ids[0]'],
  [{ weights, values: [], ids: ['a', 'b', 'c'] }, 'out-of-range', 'ids'],
  [[], 'wrong-type', ''],
])('names what is wrong with %j', (document, code, path) => {
  expect(issueOf(document)).toMatchObject({ code, path })
})

it('passes on what the engine says', () => {
  const breach = { code: 'empty', path: 'criteria', message: 'expected at least 1 id, got 0' }
  expect(describeError(new ContractError(breach))).toEqual({ error: breach })
  expect(describeError(new CommandLineError('no-input', '', 'Expected a document.'))).toEqual({
    error: { code: 'no-input', message: 'Expected a document.', path: '' },
  })
})

it('says nothing of how a fault of its own came about', () => {
  const { error } = describeError(new TypeError('undefined is not a function at secret.ts:3'))
  expect(error.code).toBe('internal-fault')
  expect(error.message).not.toContain('secret')
})
