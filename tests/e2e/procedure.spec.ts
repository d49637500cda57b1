import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const reference = `PROC-${Date.now()}`

let tenderPath = ''
let noticePath = ''

const year = new Date().getUTCFullYear() + 1

/** A window of somebody without an account. */
async function asVisitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

async function asPerson(page: Page, name: string, path: string) {
  await enterAs(page, name)
  await page.goto(`${tenderPath}${path}`)
}

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  test('an officer starts a formal tender from a template', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto('/en/selection/tenders/new')
    await page.getByRole('radio', { name: /public figures/i }).check()
    await page.getByRole('radio', { name: /^Formal/ }).check()
    await page.getByLabel('What is chosen').fill('Cover by the formal procedure')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('button', { name: 'Create the tender' }).click()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)[\w-]+$/)
    tenderPath = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Open the weighing' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open the weighing' }).click()
    await expect(page.getByText(/once the chair has made a weight set official/)).toBeVisible()
  })

  test('the chair makes equal weights official', async ({ page }) => {
    await asPerson(page, 'Samira Haddad', '/weights/sets')
    await page.getByRole('button', { name: 'Add equal weights' }).click()
    await page.getByRole('link', { name: 'Make official…' }).first().click()
    await page.getByLabel(/reason/i).fill('The committee agreed on equal weights.')
    await page.getByRole('button', { name: 'Make official and lock' }).click()
    await expect(page.getByText('The weights are official and locked')).toBeVisible()
    await page.goto(tenderPath)
    await expect(page.getByText(/published next, on its Procedure page/)).toBeVisible()
  })

  test('the officer settles the terms and sees what they would do to bids', async ({ page }) => {
    await asPerson(page, 'Tomás Machava', '/procedure')
    await expectSound(page)
    await page.getByLabel('Reference price').fill('100000')
    await page.getByLabel('Bids are received from').fill(`${year}-03-01T09:00`)
    await page.getByLabel('Bids are received until').fill(`${year}-02-01T17:00`)
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page.getByText('The closing must come after the opening').first()).toBeVisible()
    await page.getByLabel('Bids are received until').fill(`${year}-04-01T17:00`)
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page.getByText('Terms saved')).toBeVisible()

    await page.getByRole('radio', { name: /^Relative to the lowest price/ }).check()
    await page.getByRole('button', { name: 'Run 1,000 fields' }).click()
    await expect(page.getByText('1,000 fields tried.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/which had lost/)).toBeVisible()
    await page.getByRole('radio', { name: /^Against a published reference/ }).check()
    await expect(page.getByText(/have changed since/)).toBeVisible()
  })

  test('publication freezes it, and opens a page for everybody', async ({ page, browser }) => {
    await asPerson(page, 'Tomás Machava', '/procedure')
    await page.getByRole('button', { name: 'Publish and freeze' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('The board decided so on Monday.')
    await dialog.getByRole('button', { name: 'Publish and freeze' }).click()
    await expect(page.getByText('Published and frozen').first()).toBeVisible()
    await expectSound(page)
    const link = page.getByRole('link', { name: 'Open the public notice' })
    noticePath = (await link.getAttribute('href')) ?? ''

    const visitor = await asVisitor(browser)
    await visitor.goto('/en/notices')
    await expectSound(visitor)
    await visitor.goto(noticePath)
    await expectSound(visitor)
    await expect(visitor.getByText('The board decided so on Monday.')).toBeVisible()
    await expect(visitor.getByText('Machava')).toHaveCount(0)
    const hash = await visitor.locator('[data-content-hash]').getAttribute('data-content-hash')
    const waiting = visitor.waitForEvent('download')
    await visitor.getByRole('link', { name: 'Download what was frozen (JSON)' }).click()
    const bytes = await readFile(await (await waiting).path())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  })

  test('criteria stand as published', async ({ page }) => {
    await asPerson(page, 'Tomás Machava', '/criteria')
    await page.locator('h1').first().waitFor()
    await expect(page.getByRole('button', { name: /Add a (criterion|domain)/ })).toHaveCount(0)
    expect((await page.goto(`${tenderPath}/edit`))?.status()).toBe(403)
  })

  test('a correction says on the notice what changed, and why', async ({ page, browser }) => {
    await asPerson(page, 'Tomás Machava', '/procedure')
    await page.getByRole('link', { name: 'Correct dates or terms' }).click()
    await page.getByLabel('Bids are received until').fill(`${year}-04-15T17:00`)
    await page.getByLabel('Reason').fill('Bidders asked for two more weeks.')
    await page.getByRole('button', { name: 'Publish the correction' }).click()
    await expect(page.getByText('Correction 1').first()).toBeVisible()

    const visitor = await asVisitor(browser)
    await visitor.goto(noticePath)
    await expect(visitor.getByText('Bidders asked for two more weeks.')).toBeVisible()
    const changes = visitor.getByRole('row', { name: /Bids are received until/ })
    await expect(changes).toContainText('1 April')
    await expect(changes).toContainText('15 April')
  })

  test('a cancellation stays on the notice with its reason', async ({ page, browser }) => {
    await asPerson(page, 'Tomás Machava', '/procedure')
    await page.getByRole('button', { name: 'Cancel the tender' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('The end of the story, and of its tender.')
    await dialog.getByRole('button', { name: 'Cancel the tender' }).click()
    await expect(page.getByText('Tender cancelled')).toBeVisible()
    const visitor = await asVisitor(browser)
    await visitor.goto(noticePath)
    await expect(visitor.getByText('The end of the story, and of its tender.')).toBeVisible()
  })
})
