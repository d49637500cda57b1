#!/usr/bin/env node
// Stands in for Prisma's native schema engine (PRISMA_SCHEMA_ENGINE_BINARY points here), so that every Prisma command
// works with nothing but what npm installed.
import fs from 'node:fs'
import { engineArguments } from './engine/arguments.mjs'
import { converse } from './engine/conversation.mjs'
import { loadEngine } from './engine/load-engine.mjs'
import { runTask } from './engine/one-off-task.mjs'

const { datamodels, url, task, wantsVersion } = engineArguments(process.argv.slice(2))

if (wantsVersion) process.stdout.write('schema-engine-wasm\n')
else if (task) process.exitCode = await runTask(task, url)
else {
  const schemaFiles = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')])
  await converse(loadEngine({ url, schemaFiles }))
  process.exit() // the engine keeps its connections open
}
