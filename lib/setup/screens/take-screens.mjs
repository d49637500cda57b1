import path from 'node:path'
import { chromium } from 'playwright'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Takes the pictures, one after another; each person signs in once.
 * @param {{ executablePath: string, baseUrl: string, folder: string }} where
 * @param {ReturnType<typeof import('./screen-plan.mjs').planScreens>} shots
 * @param {(shot: { file: string }, status: number | undefined) => void} onTaken
 */
export async function takeScreens({ executablePath, baseUrl, folder }, shots, onTaken) {
  const browser = await chromium.launch({ executablePath, args: quiet })
  const sessions = new Map()
  try {
    for (const shot of shots) {
      const storageState = await sessionOf(browser, sessions, baseUrl, shot.person)
      const status = await takeScreen(browser, { shot, storageState, baseUrl, folder })
      onTaken(shot, status)
    }
  } finally {
    await browser.close()
  }
}

async function takeScreen(browser, { shot, storageState, baseUrl, folder }) {
  const { locale, path: address, width, theme, file } = shot
  const context = await browser.newContext({
    ...(storageState && { storageState }),
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const answer = await page.goto(`${baseUrl}/${locale}${address === '/' ? '' : address}`)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(folder, file), fullPage: true })
  await context.close()
  return answer?.status()
}

/** The cookies of a demo person, who comes in by the button of the "Try as…" panel. */
async function sessionOf(browser, sessions, baseUrl, person) {
  if (person === null) return undefined
  if (!sessions.has(person)) sessions.set(person, await enterAs(browser, baseUrl, person))
  return sessions.get(person)
}

async function enterAs(browser, baseUrl, person) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${baseUrl}/en/sign-in`)
  await page.getByRole('button', { name: new RegExp(person) }).click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const state = await context.storageState()
  await context.close()
  return state
}
