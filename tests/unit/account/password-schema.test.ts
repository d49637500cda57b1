import { expect, it } from 'vitest'
import { newPassword } from '../../../lib/account/password-schema'
import { issueMessage } from '../../../lib/shared/issue-message'

const messageOf = (password: string) => {
  const parsed = newPassword.safeParse(password)
  const issue = parsed.success ? undefined : parsed.error.issues[0]
  return issue ? issueMessage(issue) : null
}

it.each(['seven-grey-herons', 'açúcar e canela', '   spaces are fine   ', 'x9!kQ2@mL5#p'])(
  'takes %s',
  (password) => {
    expect(messageOf(password)).toBeNull()
  },
)

it.each([
  ['eleven-char', 'validation.passwordTooShort?minimum=12'],
  ['Password1234', 'validation.passwordCommon'],
  ['CorrectHorseBatteryStaple', 'validation.passwordCommon'],
  ['abababababab', 'validation.passwordCommon'],
  ['aaaaaaaaaaaaaaaa', 'validation.passwordCommon'],
  ['long'.repeat(60), 'validation.tooLong?maximum=200'],
])('refuses %s', (password, message) => {
  expect(messageOf(password)).toBe(message)
})

it('keeps a password exactly as it was typed', () => {
  expect(newPassword.parse('  seven-grey-Herons ')).toBe('  seven-grey-Herons ')
})
