import { expect, it } from 'vitest'
import { codeInput, signInInput } from '../../../lib/account/sign-in-schema'

it('reads an address in lower case without the spaces around it', () => {
  const parsed = signInInput.parse({ email: ' Ana.Silva@Fund.Example ', password: ' x ' })
  expect(parsed).toEqual({ email: 'ana.silva@fund.example', password: ' x ' })
})

it.each(['123456', '123 456', ' 12 34 56 ', 'a1B2c-D3e4F'])('reads the code %s', (code) => {
  expect(codeInput.parse({ code }).code).toBe(code.replaceAll(' ', ''))
})

it.each(['12345', '1234567', 'a1B2cD3e4F', '------', ''])('refuses the code %s', (code) => {
  expect(codeInput.safeParse({ code }).success).toBe(false)
})
