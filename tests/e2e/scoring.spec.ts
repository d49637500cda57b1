import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

const expect = patiently.configure({ timeout: 30_000 })

const tender = '/en/selection/tenders/tender-dental-2027'

async function atOwnDevice(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await enterAs(page, name)
  await page.goto(`${tender}${path}`)
  return page
}

test('an evaluator scores by keys, loses the connection, and loses nothing', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await atOwnDevice(browser, 'Amina Juma', '/scoring/desk')
  const levels = page.getByRole('radiogroup').or(page.locator('fieldset')).first()
  await expect(levels.getByRole('radio').first()).toBeVisible()
  // The keys answer once their script runs.
  await expect(async () => {
    await page.keyboard.press('4')
    await expect(page.getByText(/^Saved /)).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 30_000 })
  const noneFound = page.getByLabel('No evidence found in this bid')
  await page.keyboard.press('x')
  await expect(noneFound).toBeChecked()
  await page.context().setOffline(true)
  await page.getByLabel(/^Comment/).fill('The night roster is on the page cited.')
  await expect(
    page.getByText('No connection. Kept in this browser', { exact: false }),
  ).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/^Saved /)).toBeVisible()
  await page.reload()
  // The desk opens at what is not scored yet: the one before it keeps what was written without a connection.
  await expect(async () => {
    await page
      .getByText(/Answering members/)
      .first()
      .click({ timeout: 2000 })
    await expect(page.getByLabel(/^Comment/)).toHaveValue(
      'The night roster is on the page cited.',
      { timeout: 3000 },
    )
  }).toPass({ timeout: 30_000 })
  await expect(noneFound).toBeChecked()
  // A page takes it back.
  await page.getByRole('button', { name: 'Attach page' }).click()
  await expect(noneFound).not.toBeChecked()
  await expect(page.getByText(/^Saved /)).toBeVisible()
})

test('a card is checked, sealed and proven by its hash, and nobody else sees what is on it', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const rui = await atOwnDevice(browser, 'Rui Carvalho', '/scoring')
  await rui.getByRole('link', { name: 'Check and submit' }).first().click()
  await expectSound(rui)
  await rui.getByRole('button', { name: 'Submit and seal' }).click()
  await expect(rui.getByText('The card is sealed').first()).toBeVisible()
  await rui.goto(`${tender}/scoring`)
  await expect(rui.getByText(/Submission 1,/)).toBeVisible()

  const chair = await atOwnDevice(browser, 'Samira Haddad', '/scoring')
  await expect(chair.getByText('Scores are sealed')).toBeVisible()
  const row = chair.getByRole('row', { name: /Rui Carvalho/ })
  await expect(row).toContainText('Started')
  await expect(chair.getByText('As described on the page cited.')).toHaveCount(0)
  await chair.goto(`${tender}/scoring/cards`)
  await expect(chair.getByText('As described on the page cited.')).toHaveCount(0)
  for (const page of ['/moderation', '/result', '/prices'])
    expect((await chair.goto(`${tender}${page}`))?.status()).toBe(404)
})
