import { defineConfig } from 'prisma/config'

/** `generate` needs no database; the other Prisma commands find theirs in DATABASE_URL. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
