import pg from 'pg'

/** Runs `work(client)` on a connection of its own, closed afterwards whatever happens. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // a connection lost while idle must not end the process; the next query reports it
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Connects and leaves; throws what the server or the network said where that fails. */
export const canConnectOrThrow = (url) => withClient(url, () => true)

/** Whether a server answers at this address and accepts the password. */
export const canConnect = (url) => canConnectOrThrow(url).catch(() => false)

/** The same address with another database name. */
export function withDatabase(url, name) {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}

/** The name of the database in an address. */
export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1))

/**
 * Creates a database next to that of `url` and gives its address. Existing ones are kept. With `template`, it is a copy
 * of that database, to which nobody may be connected meanwhile.
 */
export async function createDatabase(url, name, template = 'template1') {
  await withClient(url, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount > 0) return
    const [created, copied] = [name, template].map((one) => client.escapeIdentifier(one))
    await client.query(`create database ${created} template ${copied}`)
  })
  return withDatabase(url, name)
}

/** Drops a database next to that of `url`, ending the sessions inside it. */
export const dropDatabase = (url, name) =>
  withClient(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )
