import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApplication } from '../build.mjs'
import { openDemoServers } from '../demo-server.mjs'
import { collectTool } from '../tools.mjs'
import { ensureBrowser } from './browser.mjs'

/** The stories in a real browser, against the production build; two at a time, each on a demonstration of its own. @type {import('./tool-checks.mjs').Check} */
export const endToEndCheck = { name: 'e2e', title: 'End-to-end tests', run: runStories }

async function runStories() {
  const CHROMIUM_PATH = await ensureBrowser()
  await buildApplication()
  const servers = await openDemoServers('end-to-end tests', 2)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'playwright-'))
  const file = path.join(folder, 'report.json')
  const { code, output } = await collectTool(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    {
      ...servers[0],
      BASE_URL: servers.map(({ BASE_URL }) => BASE_URL).join(' '),
      CHROMIUM_PATH,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  )
  const { stats } = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  fs.rmSync(folder, { recursive: true })
  return { ...counts(stats, code), output }
}

function counts({ expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = {}, code) {
  const failed = unexpected + flaky
  const note = skipped > 0 ? `${skipped} skipped` : ''
  return { passed: expected, failed: code === 0 ? failed : Math.max(failed, 1), note }
}
