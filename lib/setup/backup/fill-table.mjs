const batchBytes = 4_000_000
const batchRows = 5000

/**
 * Inserts rows of texts into a table in large batches.
 * @param {{ name: string, columns: readonly string[], types: readonly string[] }} table
 * @param {AsyncIterable<readonly (string | null)[]>} rows
 */
export async function fillTable(client, table, rows) {
  const sql = insertStatement(client, table)
  let batch = emptyBatch(table)
  for await (const row of rows) {
    addRow(batch, row)
    if (batch.bytes < batchBytes && batch.rows < batchRows) continue
    await client.query(sql, batch.columns)
    batch = emptyBatch(table)
  }
  if (batch.rows > 0) await client.query(sql, batch.columns)
}

/** One parameter a column: an array of texts, each turned into the column's type by the server. */
function insertStatement(client, { name, columns, types }) {
  const names = columns.map((column) => client.escapeIdentifier(column)).join()
  const values = types.map((type, i) => `v.c${i}::${type}`).join()
  const parameters = columns.map((_, i) => `$${i + 1}::text[]`).join()
  const aliases = columns.map((_, i) => `c${i}`).join()
  return `insert into ${client.escapeIdentifier(name)} (${names}) overriding system value
    select ${values} from unnest(${parameters}) as v(${aliases})`
}

const emptyBatch = ({ columns }) => ({ rows: 0, bytes: 0, columns: columns.map(() => []) })

function addRow(batch, row) {
  batch.rows += 1
  for (const [i, value] of row.entries()) {
    batch.columns[i].push(value)
    batch.bytes += value?.length ?? 1
  }
}
