import { spawn } from 'node:child_process'
import { packageFile, root } from './places.mjs'
import { toolEnvironment } from './tool-environment.mjs'

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [environment] added to that of the tools
 * @returns {Promise<{ code: number, output: string }>} `output` is both streams in order; the code is 1 for a signal
 */
export const collect = (command, args, environment = {}) =>
  new Promise((resolve, reject) => {
    const env = { ...toolEnvironment, ...environment }
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    )
  })

/** Runs a start file of an installed package with Node itself; see {@link collect}. */
export const collectTool = (file, args, environment) =>
  collect(process.execPath, [packageFile(file), ...args], environment)
