import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { withClient } from '../database/connection.mjs'
import { readHistory } from '../migrations/history.mjs'
import { SetupProblem } from '../problem.mjs'
import { countRows, readSequences, readTables } from './catalogue.mjs'
import { formatName, formatVersion, textSettings } from './format.mjs'

/** About so much text is held in memory at once, be the rows short or long. */
const batchBytes = 4_000_000
const mostRows = 2000

/**
 * Writes all data of a database, as it is at one moment, to a file that only its owner may read. The file appears
 * when it is whole. Others may go on working meanwhile.
 * @returns {Promise<{ tables: number, rows: number, bytes: number }>}
 */
export async function writeBackup(url, file) {
  refuseExisting(file)
  const draft = `${file}.part`
  try {
    const totals = await withClient(url, (client) => writeSnapshot(client, draft))
    fs.renameSync(draft, file)
    return { ...totals, bytes: fs.statSync(file).size }
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

function refuseExisting(file) {
  if (fs.existsSync(file)) {
    throw new SetupProblem(
      `${file} exists already.`,
      'Choose another name, or move that file away.',
    )
  }
  if (!fs.existsSync(path.dirname(file))) {
    throw new SetupProblem(`The folder of ${file} does not exist.`, 'Create it, or choose another.')
  }
}

async function writeSnapshot(client, draft) {
  await client.query('begin isolation level repeatable read, read only')
  await client.query(textSettings)
  const header = await readHeader(client)
  const output = fs.createWriteStream(draft, { mode: 0o600, flush: true })
  await pipeline(hashedLines(client, header), createGzip(), output)
  await client.query('commit')
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0)
  return { tables: header.tables.length, rows }
}

async function readHeader(client) {
  const tables = []
  for (const { name, columns } of await readTables(client)) {
    tables.push({ name, columns, rows: await countRows(client, name) })
  }
  return {
    format: formatName,
    version: formatVersion,
    createdAt: new Date().toISOString(),
    migrations: await readHistory(client),
    tables,
    sequences: await readSequences(client),
  }
}

async function* hashedLines(client, header) {
  const hash = crypto.createHash('sha256')
  for await (const value of contents(client, header)) {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    yield line
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}

async function* contents(client, header) {
  yield header
  for (const table of header.tables) yield* readRows(client, table)
}

async function* readRows(client, { name, columns }) {
  const list = columns.map((column) => `${client.escapeIdentifier(column)}::text`)
  const source = client.escapeIdentifier(name)
  await client.query(`declare rows no scroll cursor for select ${list.join()} from ${source}`)
  let count = 10
  for (;;) {
    const batch = await client.query({ text: `fetch ${count} from rows`, rowMode: 'array' })
    yield* batch.rows
    if (batch.rows.length < count) break
    count = nextCount(batch.rows)
  }
  await client.query('close rows')
}

function nextCount(rows) {
  const size = (row) => row.reduce((sum, value) => sum + (value?.length ?? 0), 1)
  const average = rows.reduce((sum, row) => sum + size(row), 0) / rows.length
  return Math.max(1, Math.min(mostRows, Math.floor(batchBytes / average)))
}
