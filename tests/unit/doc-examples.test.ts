import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'

/**
 * Runs every `@example … // => value` in the docstrings of these folders. An example may span lines, may use anything its own
 * file or another file of these folders exports, and may be a promise. Numbers agree to 12 digits.
 */
const folders = ['lib/decision', 'lib/statistics', 'lib/shared']

type Example = { readonly file: string; readonly call: string; readonly expected: string }

const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  )
  .toSorted()
const examples = files.flatMap(examplesIn)

let everything: Record<string, unknown> = {}
beforeAll(async () => {
  everything = await everyExport()
}, 60_000)

it('finds examples to run', () => {
  expect(examples.length).toBeGreaterThan(0)
})

it.each(examples)('$file: $call', async ({ file, call, expected }) => {
  const scope = { ...everything, ...(await exportsOf(file)) }
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(scope), `return ${code}`)(...Object.values(scope))
  expect(rounded(await evaluate(call))).toEqual(rounded(evaluate(expected)))
})

function examplesIn(file: string): Example[] {
  const docstrings = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return docstrings.flatMap((docstring) =>
    docstring
      .replace(/\s*\*\/$/, '')
      .split('@example')
      .slice(1)
      .flatMap((block) => examplesInBlock(file, block)),
  )
}

function examplesInBlock(file: string, block: string): Example[] {
  const lines = block
    .split(/\n\s*\* @/)[0]
    ?.split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
  const found: Example[] = []
  let pending: string[] = []
  for (const line of lines ?? []) {
    const [code = '', expected] = line.split(/\s*\/\/ => /)
    pending = line.trim() === '' ? [] : [...pending, code]
    if (expected === undefined) continue
    found.push({ file, call: pending.join('\n').trim(), expected: expected.trim() })
    pending = []
  }
  return found
}

/** A file that does not load says so in its own tests; the examples of the others still run. */
async function everyExport(): Promise<Record<string, unknown>> {
  const loaded = await Promise.allSettled(files.map(exportsOf))
  return Object.assign({}, ...loaded.map((load) => (load.status === 'fulfilled' ? load.value : {})))
}

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${file}`)
  return Object.fromEntries(
    Object.entries(module).filter(
      ([name]) => /^[a-zA-Z_$][\w$]*$/.test(name) && name !== 'default',
    ),
  )
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(Object.values(value), rounded)
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)]))
}
