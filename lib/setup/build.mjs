import fs from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { inRoot } from './places.mjs'
import { precompress } from './precompress.mjs'
import { lastLines, SetupProblem } from './problem.mjs'
import { inSetupLock } from './setup-lock.mjs'
import { unlessStamped } from './stamp.mjs'
import { collectTool } from './tools.mjs'

const sources = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package-lock.json',
]

const notBuilt = ['lib/platform/generated', 'lib/setup', 'lib/cli']

/** Builds the application for production when anything it is made from has changed; true when it built. */
export const buildApplication = () =>
  inSetupLock(() =>
    unlessStamped(inRoot('.next/built-from'), fingerprint(sources, notBuilt), build),
  )

async function build() {
  const { code, output } = await collectTool('next/dist/bin/next', ['build'], {
    NODE_ENV: 'production',
  })
  if (code === 0 && fs.existsSync(inRoot('.next/BUILD_ID'))) return precompress()
  throw new SetupProblem(
    `The application could not be built:\n${lastLines(output, 40)}`,
    'Correct what the messages above point at. If nothing was changed, make sure that about 2 GB of memory and 1 GB of disk are free, then start again.',
  )
}
