import { expect, it } from 'vitest'
import { judgePassword } from '../../../lib/account/password-rules'

const email = 'ana-maria.silva@fund.example'

it.each([
  email,
  'ANA-MARIA.SILVA@FUND.EXAMPLE',
  'ana-maria.silva',
  'Ana Maria Silva',
  'anamariasilva',
])('refuses the address in the form of %s', (password) => {
  expect(judgePassword(password, email)).toEqual({
    ok: false,
    failure: {
      code: 'password-too-weak',
      fields: { password: 'validation.passwordIsAddress' },
    },
  })
})

it.each(['seven grey herons', 'ana-maria.silva and six herons'])('takes %s', (password) => {
  expect(judgePassword(password, email).ok).toBe(true)
})
