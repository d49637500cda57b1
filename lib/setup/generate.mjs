import fs from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { inRoot } from './places.mjs'
import { lastLines, SetupProblem } from './problem.mjs'
import { inSetupLock } from './setup-lock.mjs'
import { unlessStamped } from './stamp.mjs'
import { collectTool } from './tools.mjs'

const sources = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']

/** Makes the Prisma client when the schema or Prisma itself has changed; true when it made it. */
export const generateClient = () =>
  inSetupLock(() =>
    unlessStamped(inRoot('lib/platform/generated/.made-from'), fingerprint(sources), generate),
  )

async function generate() {
  fs.chmodSync(inRoot('lib/setup/schema-engine.mjs'), 0o755)
  const { code, output } = await collectTool('prisma/build/index.js', ['generate'])
  if (code === 0) return
  throw new SetupProblem(
    `The Prisma client could not be generated:\n${lastLines(output)}`,
    'Correct prisma/schema where the message points, then start again.',
  )
}
