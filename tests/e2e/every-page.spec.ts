import { expect, type Page, test } from '@playwright/test'
import { planScreens } from '../../lib/setup/screens/screen-plan.mjs'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

/** Each language and theme on part of the pages, so that every page is looked at and the walk stays short. */
const looks = [
  { locale: 'en', colorScheme: 'light', width: 1280 },
  { locale: 'pt', colorScheme: 'dark', width: 1280 },
  { locale: 'fr', colorScheme: 'light', width: 360 },
] as const

const pages = planScreens(['--locale', 'en']).filter(
  ({ width, theme }) => width > 600 && theme === 'light',
)
const people = [...new Set(pages.map(({ person }) => person))]

/** A walk is as long as this, so that nobody waits for the longest one. */
const pagesOfWalk = 10
const walks = people.flatMap((person) => {
  const own = pages.filter((shot) => shot.person === person)
  const starts = own.map((_, place) => place).filter((place) => place % pagesOfWalk === 0)
  return starts.map((start) => ({ person, start, stops: own.slice(start, start + pagesOfWalk) }))
})

// The walks change nothing, so that whoever is free takes the next.
test.describe.configure({ mode: 'parallel' })

for (const { person, start, stops } of walks) {
  const from = `from page ${start + 1}`
  test(`every page is sound for ${person ?? 'a visitor'}, ${from}: accessible, complete, without a fault`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext()
    const page = await context.newPage()
    if (person !== null) await enterAs(page, person)
    for (const { name, path } of stops) {
      const look = looks[pages.findIndex((shot) => shot.name === name) % looks.length] ?? looks[0]
      await test.step(`${name}, ${look.locale}, ${look.colorScheme}, ${look.width} px`, async () => {
        const faults = faultsOf(page)
        await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width: look.width, height: 900 })
        await page.goto(`/${look.locale}${path === '/' ? '' : path}`)
        await page.waitForLoadState('networkidle')
        await expectSound(page)
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
        expect(faults()).toEqual([])
      })
    }
    await context.close()
  })
}

/** What the page's script complains of, but for the answers 403 and 404 that two pages are there to show. */
function faultsOf(page: Page) {
  const faults: string[] = []
  page.removeAllListeners('console')
  page.removeAllListeners('pageerror')
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[34]/.test(message.text()))
      faults.push(message.text())
  })
  return () => faults
}

/** By how many pixels the page is wider than its window. */
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
