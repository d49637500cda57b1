import { expect, it } from 'vitest'
import { judgeResetLink } from '../../../lib/account/password-reset-rules'

const expiresAt = new Date('2026-03-01T12:00:00Z')

it.each([
  ['works before it expires', false, '2026-03-01T11:59:59Z', null],
  ['does nothing from the instant it expires', false, '2026-03-01T12:00:00Z', 'link-expired'],
  [
    'says that it was used, even when it has expired too',
    true,
    '2026-03-02T00:00:00Z',
    'link-used',
  ],
])('a reset link %s', (_what, isUsed, now, code) => {
  const judged = judgeResetLink({ isUsed, expiresAt }, new Date(now))
  expect(judged.ok ? null : judged.failure.code).toBe(code)
})
