import 'server-only'
import { z } from 'zod'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

/** The only reader of `process.env`; a missing or malformed variable stops the start, by name. */
export const env = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z.string().min(1),
    /** Where people reach the application; links in mail start with it. */
    APP_URL: z.url().default('http://localhost:3000'),
    /** At least 32 characters; signs session cookies and encrypts second factors. */
    AUTH_SECRET: z.string().min(32),
    /** At least 32 characters; encrypts sealed bids and signs receipts. Where absent, AUTH_SECRET does. */
    SEALING_SECRET: z.string().min(32).optional(),
    /** Demo people may be entered in one click. Set by `npm start` for the embedded database only. */
    DEMO: flag,
    /** How many reverse proxies stand in front, each of which appends the address it was called from. */
    PROXIES: z.coerce.number().int().min(1).default(1),
    /** smtp(s)://user:password@host:port ; where absent, mail stays in the local mailbox. */
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default('Adjudica <no-reply@localhost>'),
  })
  .parse({
    ...process.env,
    // `next build` evaluates modules without a database or a secret; nothing connects or signs then.
    ...(process.env.NEXT_PHASE === 'phase-production-build' && {
      DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://build:build@127.0.0.1:1/build',
      AUTH_SECRET: process.env.AUTH_SECRET ?? 'x'.repeat(32),
    }),
  })
