import fs from 'node:fs'
import { SetupProblem } from '../problem.mjs'
import { collect, collectTool } from '../tools.mjs'

/** Chromium without windows: the same engine, with a third less to do for a picture that nobody looks at. */
const light = '/usr/bin/chromium-headless-shell'

const installed = [
  light,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The program of a browser that is installed here, or undefined; CHROMIUM_PATH goes first. */
export const installedBrowser = () =>
  process.env.CHROMIUM_PATH ?? installed.find((file) => fs.existsSync(file))

/**
 * The program of a browser for the end-to-end tests: one that is installed, or Playwright's own; else the
 * distribution's package or Playwright's download is installed. Where CI is set, the light one is preferred to what is
 * there.
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  const isFine = process.env.CHROMIUM_PATH || found === light || !process.env.CI
  if (found && isFine) return found
  const attempts = []
  for (const install of [installLight, ...(found ? [] : [installWhole, downloadOwn])]) {
    attempts.push(await install())
    const browser = await findBrowser()
    if (browser) return browser
  }
  throw new SetupProblem(
    `There is no browser for the end-to-end tests, and none could be installed.\n${attempts.join('\n')}`,
    'Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  )
}

async function findBrowser() {
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  return installedBrowser() ?? (fs.existsSync(own) ? own : undefined)
}

const installLight = () => installPackage('chromium-headless-shell')
const installWhole = () => installPackage('chromium')

async function installPackage(name) {
  if (!fs.existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return ''
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  await collect('apt-get', [...patience, 'update'], environment)
  const args = [...patience, 'install', '--yes', '--no-install-recommends', name]
  return (await collect('apt-get', args, environment)).output.slice(-500)
}

const downloadOwn = async () =>
  (await collectTool('playwright/cli.js', ['install', 'chromium'])).output.slice(-500)
