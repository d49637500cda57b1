import { defineConfig } from '@playwright/test'
import { installedBrowser } from './lib/setup/checks/browser.mjs'

const executablePath = installedBrowser()

/** `npm test -- e2e` starts the server; by hand: BASE_URL=… npx playwright test */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
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
