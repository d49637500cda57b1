import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { inRoot, packageFile, root } from './places.mjs'
import { SetupProblem } from './problem.mjs'
import { endingWithUs, toolEnvironment } from './tools.mjs'

/**
 * Starts the production server or `next dev` and waits until it answers. It ends itself if this process dies without
 * telling it, so that a killed launcher leaves no server behind on the port.
 * @param {{ mode: 'start' | 'dev', port: number, host: string, environment: Record<string, string>, logFile?: string }} options
 * @returns {Promise<{ ended: Promise<number>, stop: () => Promise<void> }>} `ended` gives the exit code
 */
export async function startServer({ mode, port, host, environment, logFile }) {
  const args = [...endingWithUs, ...programs[mode](host, String(port))]
  const NODE_ENV = mode === 'start' ? 'production' : 'development'
  const output = logFile ? fs.openSync(logFile, 'a') : 'inherit'
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...toolEnvironment, NODE_ENV, ...environment },
    stdio: ['ignore', output, output, 'ipc'],
  })
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
  await answers(child, port, host)
  return { ended, stop: () => stopChild(child, ended) }
}

const programs = {
  start: (host, port) => [youngMemory, inRoot('lib/setup/production-server.mjs'), host, port],
  dev: (host, port) => [
    ...[packageFile('next/dist/bin/next'), 'dev'],
    ...['--hostname', host, '--port', port],
  ],
}

/** Rendering a large page makes tens of megabytes of short-lived objects; with room for them, collecting is cheap. */
const youngMemory = '--max-semi-space-size=64'

async function answers(child, port, host) {
  const address = host === '0.0.0.0' ? '127.0.0.1' : host
  const deadline = Date.now() + 120_000
  while (child.exitCode === null && Date.now() < deadline) {
    if (await responds(`http://${address}:${port}/api/health`)) return
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new SetupProblem(
    'The application did not start; its messages stand above.',
    'Correct what they name, then start again. If they name a changed or missing file: delete the folder .next and start again.',
  )
}

/** Any answer counts: an error page, too, is a server that listens. */
const responds = (url) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).then(
    () => true,
    () => false,
  )

async function stopChild(child, ended) {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  const patience = new AbortController()
  const late = sleep(10_000, 'late', { signal: patience.signal }).catch(() => 'in time')
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
  patience.abort()
  await ended
}
