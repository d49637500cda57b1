import fs from 'node:fs'
import { inRoot } from './places.mjs'
import { prepareCode } from './prepare.mjs'
import { runCommand, say } from './steps.mjs'

const folder = 'tests/bench'
let server

/**
 * `npm run bench`: measures what has a budget, each file in a process of its own, prints a table (with `--json` the
 * rows instead) and writes bench.json. Words limit it to the files that contain one of them. Files that end in
 * `.server.bench.ts` find the application with the demo story at BASE_URL.
 */
await runCommand(async (args) => {
  const words = args.filter((arg) => !arg.startsWith('--'))
  await prepareCode()
  const rows = []
  for (const file of benchFiles(words)) rows.push(...(await measure(file)))
  const json = `${JSON.stringify(rows, null, 2)}\n`
  fs.writeFileSync(inRoot('bench.json'), json)
  const { benchTable } = await import('./bench/bench-table.mjs')
  process.stdout.write(args.includes('--json') ? json : benchTable(rows))
  if (rows.some(({ passed }) => !passed)) process.exitCode = 1
})

function benchFiles(words) {
  const names = fs.readdirSync(inRoot(folder)).filter((name) => name.endsWith('.bench.ts'))
  return names
    .sort()
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
}

async function measure(name) {
  say(`${name} …`)
  if (name.endsWith('.server.bench.ts')) server ??= await openServer()
  const { measureFile } = await import('./bench/measure-file.mjs')
  return measureFile(`${folder}/${name}`, server ?? {})
}

async function openServer() {
  const { buildApplication } = await import('./build.mjs')
  const { openDemoServer } = await import('./demo-server.mjs')
  await buildApplication()
  return openDemoServer('npm run bench')
}
