import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env'
import { Prisma, PrismaClient } from './generated/client'

const shared = globalThis as { adjudicaDb?: PrismaClient }

/** The one connection pool; kept across hot reloads in development. */
export const db =
  shared.adjudicaDb ??
  new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: 20 }) })

if (env.NODE_ENV !== 'production') shared.adjudicaDb = db

/** A transaction handle. Only the command kit opens one; everything else receives it. */
export type Tx = Prisma.TransactionClient

/** What queries and loaders read from. The same type as `Tx`, so that the compiler never compares the two. */
export type Reader = Tx

/** Marks a JSON column as SQL NULL. */
export const databaseNull = Prisma.DbNull

/** True when a write lost a race for a unique key. */
export const isUniqueViolation = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** What Prisma accepts for a JSON column. */
export type JsonInput = Prisma.InputJsonValue
