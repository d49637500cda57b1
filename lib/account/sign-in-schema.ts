import { z } from 'zod'

/** An address as it is stored and compared: trimmed and in lower case. */
export const emailAddress = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email())

/** What the sign-in form sends. */
export const signInInput = z.object({
  email: emailAddress,
  password: z.string().min(1).max(200),
})

export type SignInInput = z.infer<typeof signInInput>

/** Six digits of an authenticator app, with or without spaces, or a backup code such as `a1B2c-D3e4F`. */
export const codeInput = z.object({
  code: z
    .string()
    .transform((code) => code.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, 'validation.code')),
})
