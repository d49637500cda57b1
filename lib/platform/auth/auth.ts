import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { db } from '../db'
import { env } from '../env'

/**
 * Sign-in, sessions and second factors. No HTTP handler is mounted: the only doors are our own server
 * actions, which throttle by address and account. Nobody signs up; people are invited.
 */
export const auth = betterAuth({
  appName: 'Adjudica',
  secret: env.AUTH_SECRET,
  baseURL: env.APP_URL,
  database: prismaAdapter(db, { provider: 'postgresql' }),
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: 12,
    maxPasswordLength: 200,
  },
  session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 30 },
  telemetry: { enabled: false },
  logger: { disabled: true },
  plugins: [twoFactor({ issuer: 'Adjudica' }), nextCookies()],
})
