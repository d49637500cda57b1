/** The table in which the applied migrations are written down; it is rebuilt by applying them. */
const historyTable = '_prisma_migrations'

/**
 * The tables that hold data, partitions included, with the columns that can be written and their types.
 * @returns {Promise<readonly { name: string, columns: readonly string[], types: readonly string[] }[]>} in order of name
 */
export async function readTables(client) {
  const { rows } = await client.query(
    `select c.relname as name,
       array_agg(a.attname::text order by a.attnum) as columns,
       array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname collate "C"`,
    [historyTable],
  )
  return rows
}

/** The position of every sequence: its last value, and whether that was already handed out. */
export async function readSequences(client) {
  const { rows } = await client.query(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`,
  )
  const sequences = []
  for (const { name } of rows) {
    const position = await client.query(
      `select last_value::text as value, is_called from ${client.escapeIdentifier(name)}`,
    )
    sequences.push({ name, value: position.rows[0].value, isCalled: position.rows[0].is_called })
  }
  return sequences
}

/** The number of rows of a table. */
export async function countRows(client, name) {
  const { rows } = await client.query(`select count(*) from ${client.escapeIdentifier(name)}`)
  return Number(rows[0].count)
}

/** The names of the tables that hold at least one row. */
export async function filledTables(client) {
  const filled = []
  for (const { name } of await readTables(client)) {
    const { rowCount } = await client.query(
      `select from public.${client.escapeIdentifier(name)} limit 1`,
    )
    if (rowCount > 0) filled.push(name)
  }
  return filled
}
