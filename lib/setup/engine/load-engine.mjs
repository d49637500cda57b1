import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { parseIntoClientConfig } from 'pg-connection-string'
import { teachCharType } from './char-columns.mjs'

/** What the engine says when it panics; it expects to find this object under this global name. */
export const panics = {
  message: '',
  set_message(message) {
    this.message = message
  },
}

/**
 * Prisma's schema engine as WebAssembly from npm, in place of the native program that Prisma would download.
 * @param {{ url?: string, schemaFiles?: readonly (readonly [string, string])[], onLog?: (line: unknown) => void }} options
 *   `schemaFiles` are pairs of path and content
 */
export async function loadEngine({ url, schemaFiles = [], onLog = () => undefined }) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panics
  program ??= instantiate()
  const SchemaEngine = await program
  const datamodels = schemaFiles.length > 0 ? schemaFiles : undefined
  return SchemaEngine.new({ datamodels }, onLog, bindMigrationAwareSqlAdapterFactory(adapter(url)))
}

/** The glue around the program keeps its memory in module state, so there can be one instance in a process. */
let program

async function instantiate() {
  const entry = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  return glue.SchemaEngine
}

function adapter(url) {
  const address = new URL(url ?? 'postgresql://127.0.0.1:1/none')
  const schema = address.searchParams.get('schema') ?? undefined
  address.searchParams.delete('schema')
  // separate fields, not one string: with a string the adapter would connect the shadow database to the real one
  const config = { ...parseIntoClientConfig(address.href), connectionTimeoutMillis: 5000 }
  const factory = new PrismaPg(config, { schema })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => teachCharType(await connect())
  factory.connectToShadowDb = () => connectToShadow(connect, config)
  return factory
}

/** A new empty database that is dropped when the engine is done; the adapter's own way drops it while still connected. */
async function connectToShadow(connect, config) {
  const admin = await connect()
  const database = `prisma_shadow_${crypto.randomUUID().replaceAll('-', '')}`
  await admin.executeScript(`CREATE DATABASE "${database}"`)
  const shadow = teachCharType(await new PrismaPg({ ...config, database }).connect())
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await admin.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
    await admin.dispose()
  }
  return shadow
}
