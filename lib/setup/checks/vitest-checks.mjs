import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { collectTool } from '../tools.mjs'

/** The tests of one project of vitest.config.ts. @returns {import('./tool-checks.mjs').Check} */
export const vitestCheck = (name, title) => ({ name, title, run: () => runProject(name) })

async function runProject(project) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vitest-'))
  const file = path.join(folder, 'report.json')
  const { code, output } = await collectTool('vitest/vitest.mjs', [
    ...['run', '--project', project],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ])
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  fs.rmSync(folder, { recursive: true })
  return { ...counts(report, code), output }
}

/** A file that cannot be loaded has no failed case, and yet has failed. */
function counts({ numPassedTests: passed = 0, testResults = [], numPendingTests = 0 }, code) {
  const failed = testResults.reduce((sum, { status, assertionResults }) => {
    const cases = assertionResults.filter((result) => result.status === 'failed').length
    return sum + (status === 'failed' ? Math.max(cases, 1) : cases)
  }, 0)
  const note = numPendingTests > 0 ? `${numPendingTests} skipped` : ''
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), note }
}
