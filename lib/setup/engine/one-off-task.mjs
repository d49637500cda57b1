import {
  canConnectOrThrow,
  createDatabase,
  databaseName,
  dropDatabase,
  withDatabase,
} from '../database/connection.mjs'

const errorCodes = { '3D000': 'P1003', '28P01': 'P1000' }

/** Does one of the engine's one-off jobs and gives the exit code. */
export async function runTask(task, url) {
  log('INFO', 'schema engine') // Prisma's command line drops the first line
  try {
    await tasks[task]?.(plain(url))
    return 0
  } catch (error) {
    const error_code = errorCodes[error.code] ?? 'P1001'
    log('ERROR', error.message, { error_code, is_panic: false })
    return 1
  }
}

const tasks = {
  'can-connect-to-database': (url) => canConnectOrThrow(url),
  'create-database': (url) => createDatabase(withDatabase(url, 'postgres'), databaseName(url)),
  'drop-database': (url) => dropDatabase(withDatabase(url, 'postgres'), databaseName(url)),
}

/** Without Prisma's own `schema` parameter, which PostgreSQL does not know. */
function plain(url) {
  const address = new URL(url)
  address.searchParams.delete('schema')
  return address.href
}

function log(level, message, extra = {}) {
  const timestamp = new Date().toISOString()
  const line = { level, target: 'schema_engine::logger', timestamp, fields: { message, ...extra } }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
