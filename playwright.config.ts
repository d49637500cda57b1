import { defineConfig } from '@playwright/test'
import { installedBrowser } from './lib/setup/checks/browser.mjs'

const executablePath = installedBrowser()

/** A server for each worker, so that stories told side by side never meet: see TEST_PARALLEL_INDEX of Playwright. */
const servers = (process.env.BASE_URL ?? 'http://localhost:3000').split(' ')

/** `npm test -- e2e` starts the servers; by hand: BASE_URL=… npx playwright test */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: servers.length,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: servers[Number(process.env.TEST_PARALLEL_INDEX ?? 0)],
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      // where none is installed, Playwright looks for its own
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
