import { expect, it } from 'vitest'
import type { EvidenceValue } from '../../../../lib/decision/values/evidence'
import {
  judgeKnockOut,
  type KnockOutRule,
  overallVerdict,
} from '../../../../lib/decision/values/knock-out'
import { judgeMinimum } from '../../../../lib/decision/values/minimum-value'

const licensed: KnockOutRule = { kind: 'is-true' }
const solvency: KnockOutRule = { kind: 'at-least', minimum: 150 }
const exclusions: KnockOutRule = { kind: 'at-most', maximum: 3 }
const rating: KnockOutRule = { kind: 'one-of', allowed: ['A', 'AA'] }
const accounts: KnockOutRule = { kind: 'document-present' }
const rules = [licensed, solvency, exclusions, rating, accounts]

it.each<[KnockOutRule, EvidenceValue, string]>([
  [licensed, true, 'pass'],
  [licensed, false, 'fail'],
  [licensed, 'yes', 'clarify'],
  [solvency, 150, 'pass'],
  [solvency, 149.9999, 'fail'],
  [solvency, '150', 'clarify'],
  [solvency, Number.NaN, 'clarify'],
  [exclusions, 3, 'pass'],
  [exclusions, 3.0001, 'fail'],
  [rating, 'AA', 'pass'],
  [rating, 'aa', 'fail'],
  [rating, 3, 'clarify'],
  [accounts, 'accounts-2024.pdf', 'pass'],
  [accounts, true, 'pass'],
  [accounts, false, 'fail'],
  [accounts, ' ', 'clarify'],
  [accounts, 1, 'clarify'],
])('judges %j of %j: %s', (rule, value, verdict) => {
  expect(judgeKnockOut(rule, { status: 'provided', value })).toBe(verdict)
})

it.each(rules)('asks for clarification when evidence is missing: $kind', (rule) => {
  expect(judgeKnockOut(rule, { status: 'missing' })).toBe('clarify')
  expect(judgeKnockOut(rule, { status: 'not-applicable' })).toBe('clarify')
})

it('fails on one fail, stays open on one question, and passes without requirements', () => {
  expect(overallVerdict(['pass', 'clarify', 'fail'])).toBe('fail')
  expect(overallVerdict(['pass', 'clarify'])).toBe('clarify')
  expect(overallVerdict(['pass', 'pass'])).toBe('pass')
  expect(overallVerdict([])).toBe('pass')
})

it.each([
  [70, 'pass'],
  [69.995, 'fail'],
  [(0.1 + 0.2) * 100 + 40 - 2e-14, 'pass'],
  [69.99999999999999, 'pass'],
  [69.999999, 'fail'],
  [null, 'clarify'],
])('compares a minimum of 70 with %d before rounding: %s', (value, verdict) => {
  expect(judgeMinimum(value, 70)).toBe(verdict)
})
