import crypto from 'node:crypto'

/** Makes the table in which Prisma, too, writes down what was applied. */
export const ensureHistory = (client) =>
  client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`)

/** The migrations that were applied to the end, oldest first. */
export async function readHistory(client) {
  const { rows } = await client.query(`
    select migration_name as name, checksum from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by started_at, migration_name`)
  return rows
}

/** Writes down a migration as applied. Earlier attempts that were cut short are marked as undone. */
export async function recordApplied(client, { name, checksum }, startedAt) {
  await client.query(
    `update _prisma_migrations set rolled_back_at = now()
     where migration_name = $1 and finished_at is null and rolled_back_at is null`,
    [name],
  )
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [crypto.randomUUID(), checksum, name, startedAt],
  )
}
