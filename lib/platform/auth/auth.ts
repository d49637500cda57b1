import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { db } from '../db'
import { env } from '../env'
import { sessionOpener } from './session-opener'

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
  advanced: {
    cookiePrefix: 'adjudica',
    // Where a person was is nobody's business; which device it was is enough to recognise a session.
    ipAddress: { disableIpTracking: true },
    // A session is read on every request: with its person, in one go.
    database: { joins: true },
  },
  databaseHooks: {
    session: {
      create: {
        before: async ({ userId }) => isActive(userId),
        after: async ({ userId }) => noteSeen(userId),
      },
      update: { after: async ({ userId }) => noteSeen(userId) },
    },
  },
  user: {
    additionalFields: {
      organisationId: { type: 'string', input: false },
      roles: { type: 'string[]', input: false },
      locale: { type: 'string', input: false },
      deactivatedAt: { type: 'date', input: false, required: false },
    },
  },
  telemetry: { enabled: false },
  logger: { disabled: true },
  plugins: [twoFactor({ issuer: 'Adjudica' }), sessionOpener, nextCookies()],
})

/** No session is ever made for a deactivated person, whichever way they came. */
async function isActive(userId: string) {
  const user = await db.user.findUnique({ where: { id: userId }, select: { deactivatedAt: true } })
  return user !== null && user.deactivatedAt === null
}

async function noteSeen(userId: string) {
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: new Date() } })
}
