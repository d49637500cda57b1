import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { forgetChild, noteChild } from './orphans.mjs'
import { inRoot, packageFile, root } from './places.mjs'

/** The environment of the tools: nothing is reported or downloaded, and Prisma finds its engine. */
export const toolEnvironment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  BETTER_AUTH_TELEMETRY: '0',
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot('lib/setup/schema-engine.mjs'),
}

const running = new Set()

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [environment] added to that of the tools
 * @returns {Promise<{ code: number, output: string }>} both streams in order; the code is 1 after a signal
 */
export const collect = (command, args, environment) =>
  collectFrom(command, args, environment, ['ignore', 'pipe', 'pipe'])

/** Runs a JavaScript file with Node itself, which ends when this process is killed; see {@link collect}. */
export const collectNode = (args, environment) =>
  collectFrom(process.execPath, [...endingWithUs, ...args], environment, [
    ...['ignore', 'pipe', 'pipe', 'ipc'],
  ])

/** Arguments for Node under which a child with a channel to us ends when we are killed. */
export const endingWithUs = [
  '--import',
  pathToFileURL(inRoot('lib/setup/end-with-parent.mjs')).href,
]

const collectFrom = (command, args, environment, stdio) =>
  new Promise((resolve, reject) => {
    const env = { ...toolEnvironment, ...environment }
    const child = spawn(command, args, { cwd: root, env, stdio })
    running.add(child)
    if (child.pid) noteChild(child.pid)
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      forgetChild(child.pid)
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })

/** Runs the start file of an installed package; see {@link collect}. */
export const collectTool = (file, args, environment) =>
  collectNode([packageFile(file), ...args], environment)

/** Arguments for Node that run a TypeScript file of the server. */
export const typeScript = (file) => ['--conditions=react-server', '--import', 'tsx', inRoot(file)]

/** Ends every program that was started here and still runs. */
export const endTools = () => {
  for (const child of running) child.kill('SIGTERM')
}
