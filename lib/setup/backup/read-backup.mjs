import crypto from 'node:crypto'
import fs from 'node:fs'
import { createGunzip } from 'node:zlib'
import { SetupProblem } from '../problem.mjs'
import { damaged, formatName, formatVersion } from './format.mjs'

/**
 * Reads a backup line by line.
 * @returns {Promise<{ header: object, rows: (table: object) => AsyncGenerator<readonly (string | null)[]>, finish: () => Promise<void>, close: () => Promise<void> }>}
 *   `rows` gives those of one table and must be asked in the order of the header; `finish` throws unless the file
 *   ends there with the hash of what was read
 */
export async function openBackup(file) {
  const lines = linesOf(file)
  const hash = crypto.createHash('sha256')
  const next = async () => {
    const { value } = await lines.next()
    if (!value) throw damaged(file, 'its end is missing')
    return value
  }
  const nextHashed = async () => {
    const line = await next()
    hash.update(line).update('\n')
    return parse(file, line)
  }
  return {
    header: checkedHeader(file, await nextHashed()),
    rows: (table) => rowsOf(file, table, nextHashed),
    finish: async () => {
      const { sha256 } = parse(file, await next())
      if (sha256 !== hash.digest('hex')) throw damaged(file, 'its content does not match its hash')
      if (!(await lines.next()).done) throw damaged(file, 'something follows its end')
    },
    close: () => lines.return(),
  }
}

/** Reads a backup to its end and throws unless it is whole; gives its header. */
export async function verifyBackup(file) {
  const backup = await openBackup(file)
  try {
    for (const table of backup.header.tables) for await (const _ of backup.rows(table));
    await backup.finish()
    return backup.header
  } finally {
    await backup.close()
  }
}

function checkedHeader(file, header) {
  if (header?.format !== formatName) throw damaged(file, 'it does not begin like one')
  if (header.version <= formatVersion) return header
  throw new SetupProblem(
    `${file} was made by a newer version of the program.`,
    'Restore it with that version or a later one.',
  )
}

async function* rowsOf(file, { name, columns, rows }, next) {
  for (let i = 0; i < rows; i += 1) {
    const row = await next()
    if (!Array.isArray(row) || row.length !== columns.length) {
      throw damaged(file, `the table "${name}" has fewer rows than it says`)
    }
    yield row
  }
}

/** Lines as bytes without their line feed; a line may be longer than a chunk by far. */
async function* linesOf(file) {
  let rest = []
  for await (const chunk of unzipped(file)) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)])
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
  }
  if (rest.length > 0) throw damaged(file, 'its last line is cut short')
}

async function* unzipped(file) {
  const source = fs.createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip)
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    source.destroy()
  }
}

function unreadable(file, error) {
  if (error.code?.startsWith('Z_')) return damaged(file, 'it cannot be unpacked', error)
  return new SetupProblem(
    `${file} cannot be read: ${error.message}`,
    'Check the name of the file and that you may read it.',
    { cause: error },
  )
}

function parse(file, line) {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch (error) {
    throw damaged(file, 'a line of it is not JSON', error)
  }
}
