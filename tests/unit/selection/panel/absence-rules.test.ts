import { expect, it } from 'vitest'
import { decideAbsence } from '../../../../lib/selection/panel/absence-rules'

const present = { state: 'scoring', procedure: 'formal', member: { absentAt: null } } as const
const away = { ...present, member: { absentAt: new Date() } }
const absence = { tenderId: 't', userId: 'amina', isAbsent: true, reason: 'On a journey' }

it('an absence goes on record with its reason, a return without', () => {
  expect(decideAbsence(present, absence)).toEqual({ ok: true, value: absence })
  const back = decideAbsence(away, { ...absence, isAbsent: false })
  expect(back.ok && back.value.reason).toBe('')
})

it.each([
  ['already-done', away, absence],
  ['already-done', present, { ...absence, isAbsent: false }],
  ['invalid-input', present, { ...absence, reason: '' }],
  ['wrong-state', { ...present, state: 'technical_locked' as const }, absence],
  ['wrong-state', { ...present, procedure: 'light' as const }, absence],
] as const)('is refused with %s', (code, subject, input) => {
  const refused = decideAbsence(subject, input)
  expect(refused.ok === false && refused.failure.code).toBe(code)
})
