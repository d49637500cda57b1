import { fail, type Result, succeed } from '../shared/result'

/**
 * Refuses a password that is the person's own address, or the part of it before the @. Pure; length and
 * common passwords are the schema's business.
 *
 * @example
 * judgePassword('ana.silva@fund.example', 'ana.silva@fund.example').ok // => false
 */
export function judgePassword(password: string, email: string): Result<null> {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const [beforeAt = ''] = email.split('@')
  const isAddress = [email, beforeAt].some((part) => plain(password) === plain(part))
  return isAddress
    ? fail('password-too-weak', { password: 'validation.passwordIsAddress' })
    : succeed(null)
}
