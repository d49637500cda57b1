import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from '../places.mjs'
import { lastLines, SetupProblem } from '../problem.mjs'
import { collectNode, typeScript } from '../tools.mjs'

/**
 * The rows that one bench file measures in a process of its own.
 * @param {string} file path in the repository
 * @param {Record<string, string>} environment
 * @returns {Promise<readonly { name: string, value: number, unit: string, budget: string, passed: boolean }[]>}
 */
export async function measureFile(file, environment) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  const report = path.join(folder, 'rows.json')
  try {
    const args = [...typeScript('lib/setup/bench/run-one.mjs'), inRoot(file), report]
    const { code, output } = await collectNode(args, environment)
    if (code === 0) return JSON.parse(fs.readFileSync(report, 'utf8'))
    throw new SetupProblem(`${file} failed:\n${lastLines(output)}`, 'Correct what it names.')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
