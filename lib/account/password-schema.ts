import { z } from 'zod'

/** Passwords that guessers try first, of those long enough to be allowed otherwise. Compared in lower case. */
const tooCommon = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456123456',
  '111111111111',
  '000000000000',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'mypassword123',
  'newpassword123',
  'changeme1234',
  'changemenow1',
  'letmein12345',
  'welcome12345',
  'welcome123456',
  'administrator',
  'administrator1',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopas',
  'qwertyuiopasdf',
  'qwerty123456',
  'qwertyqwerty',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'q1w2e3r4t5y6',
  'zaq12wsxcde3',
  'abcdefghijkl',
  'abcdef123456',
  'abc123abc123',
  'iloveyou1234',
  'iloveyouforever',
  'sunshine1234',
  'football1234',
  'princess1234',
  'dragon123456',
  'monkey123456',
  'superman1234',
  'p@ssw0rd1234',
  'passw0rd1234',
  'trustno1trustno1',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'palavrapasse',
  'palavrapasse1',
  'palavra-passe',
  'senha1234567',
  'minhasenha123',
  'motdepasse12',
  'motdepasse123',
  'monmotdepasse',
  'azertyuiop12',
  'azertyuiop123',
  'bonjour12345',
  'benfica12345',
  'mozambique123',
  'mocambique123',
  'maputo123456',
  'insurance123',
  'adjudica1234',
  'adjudicaadjudica',
  'healthinsurance',
])

const fewCharacters = (password: string) => new Set(password.toLowerCase()).size < 5

/** A password somebody chooses: long rather than intricate, and none that guessers try first. */
export const newPassword = z
  .string()
  .min(12, 'validation.passwordTooShort')
  .max(200)
  .refine((password) => !tooCommon.has(password.toLowerCase()), 'validation.passwordCommon')
  .refine((password) => !fewCharacters(password), 'validation.passwordCommon')

export const changePasswordInput = z.object({
  current: z.string().min(1).max(200),
  password: newPassword,
})

export const resetRequestInput = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email()),
})

export const resetPasswordInput = z.object({ token: z.string().max(100), password: newPassword })
