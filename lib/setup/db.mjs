import { canConnectOrThrow, databaseName } from './database/connection.mjs'
import { leaveEmbedded, openEmbedded } from './database/embedded.mjs'
import { describeUsers, otherUsers } from './database/lease.mjs'
import { SetupProblem } from './problem.mjs'

/**
 * The database of this installation: that of DATABASE_URL where it is set, else the embedded one, started if need be.
 * Call `close` when done: the last user of the embedded database stops it.
 * @param {string} purpose what this process does, shown to whoever wants to stop the database
 * @returns {Promise<{ url: string, isEmbedded: boolean, description: string, close: () => Promise<void> }>}
 */
export async function openDatabase(purpose) {
  const given = process.env.DATABASE_URL
  if (given) return openGiven(given)
  const { url, mode, port } = await openEmbedded(purpose)
  const description = `embedded PostgreSQL on 127.0.0.1:${port}${mode === 'self' ? '' : ` (${mode})`}`
  return { url, isEmbedded: true, description, close: leaveEmbedded }
}

/**
 * As {@link openDatabase}, for work that pulls the tables from under a running application: refused while another
 * process uses the embedded database.
 */
export async function openUnusedDatabase(purpose) {
  const users = process.env.DATABASE_URL ? [] : otherUsers()
  if (users.length === 0) return openDatabase(purpose)
  throw new SetupProblem(
    `The database is in use by ${describeUsers(users)}.`,
    'Stop that first, then run this again.',
  )
}

async function openGiven(url) {
  await canConnectOrThrow(checkedUrl(url)).catch((error) => {
    throw unreachable(url, error)
  })
  const { hostname } = new URL(url)
  const description = `"${databaseName(url)}" on ${hostname} (DATABASE_URL)`
  return { url, isEmbedded: false, description, close: async () => undefined }
}

function checkedUrl(url) {
  if (/^postgres(ql)?:\/\/[^/]*\/.+/.test(url) && URL.canParse(url)) return url
  throw new SetupProblem(
    'DATABASE_URL is not the address of a PostgreSQL database.',
    'Write it as postgresql://user:password@host:5432/name, or leave it out to use the embedded database.',
  )
}

const adviceFor = {
  '3D000': 'Create that database first (createdb), or correct the name at the end of DATABASE_URL.',
  '28P01': 'Correct the user or the password in DATABASE_URL.',
  28000: 'Correct the user in DATABASE_URL, or allow it to connect in pg_hba.conf.',
}

const unreachable = (url, error) =>
  new SetupProblem(
    `The database of DATABASE_URL (${new URL(url).host}) cannot be used: ${error.message || error.code}`,
    adviceFor[error.code] ??
      'Check that PostgreSQL runs there and can be reached, or leave DATABASE_URL out to use the embedded database.',
    { cause: error },
  )
