import fs from 'node:fs'
import path from 'node:path'
import { loadEngine } from './engine/load-engine.mjs'
import { migrate, migrationsFolder } from './migrate.mjs'
import { inRoot, root } from './places.mjs'
import { withScratchDatabase } from './scratch-database.mjs'

const schemaFolder = inRoot('prisma/schema')

/**
 * The SQL that leads from a database made by the migrations to the schema; empty when they agree.
 * The migrations run for that in a scratch database next to that of `url`.
 */
export const schemaDifference = (
  url,
  { schema = schemaFolder, migrations = migrationsFolder } = {},
) =>
  withScratchDatabase(url, 'schema', async (scratch) => {
    await migrate(scratch, { folder: migrations })
    return difference(scratch, readSchema(schema))
  })

async function difference(url, files) {
  const engine = await loadEngine({
    url,
    schemaFiles: files.map(({ path, content }) => [path, content]),
  })
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: root },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return isEmptyScript(stdout) ? '' : stdout
  } finally {
    engine.free()
  }
}

const isEmptyScript = (sql) => !sql || sql.replace(/--.*$/gm, '').trim() === ''

function readSchema(folder) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
  return files.map((name) => {
    const file = path.join(folder, name)
    return { path: file, content: fs.readFileSync(file, 'utf8') }
  })
}
