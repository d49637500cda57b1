import fs from 'node:fs'
import path from 'node:path'
import { openDatabase } from './db.mjs'
import { migrationsFolder } from './migrate.mjs'
import { SetupProblem } from './problem.mjs'
import { schemaDifference } from './schema-difference.mjs'
import { runCommand, say } from './steps.mjs'

await runCommand(async ([name]) => {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name ?? '')) {
    throw new SetupProblem(
      'A new migration needs a name.',
      'For example: node lib/setup/new-migration.mjs add_tender_notes',
    )
  }
  const database = await openDatabase('new migration')
  try {
    const sql = await schemaDifference(database.url)
    say(sql ? `written: ${write(name, sql)}` : 'the migrations already lead to the schema')
  } finally {
    await database.close()
  }
})

function write(name, sql) {
  const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder, `${timestamp}_${name}`)
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'migration.sql')
  fs.writeFileSync(file, sql)
  return file
}
