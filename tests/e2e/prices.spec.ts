import { type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const reference = `QUOTE-${Date.now()}`

const bidders = [
  { name: 'Atlantic Clinics', amount: '10000' },
  { name: 'Bay Hospital', amount: '8000' },
  { name: 'Coast Care', amount: '7900' },
] as const

let tenderPath = ''

async function asPerson(page: Page, name: string, path: string) {
  await enterAs(page, name)
  await page.goto(`${tenderPath}${path}`)
}

async function addBidder(page: Page, name: string) {
  await page.goto(`${tenderPath}/bids`)
  await page.getByRole('button', { name: 'Add an applicant' }).first().click()
  await page.getByLabel('Name of the applicant').fill(name)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(name) })).toBeVisible()
}

async function enterQuote(page: Page, { name, amount }: (typeof bidders)[number]) {
  await page.getByRole('button', { name: `Enter the quote of ${name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Amount', { exact: true }).fill(amount)
  await dialog.getByRole('button', { name: 'Save the quote' }).click()
  await expect(page.getByText(`Quote of ${name} saved`)).toBeVisible()
}

/** Three quotes, one evaluator: the small purchase of every day, by the engine of the large one. */
test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  test('an officer enters three quotes and says how price counts', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto('/en/selection/tenders/new')
    await page
      .getByRole('radio', { name: /provider/i })
      .first()
      .check()
    await page.getByLabel('What is chosen').fill('A clinic for check-ups')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('button', { name: 'Create the tender' }).click()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)[\w-]+$/)
    tenderPath = new URL(page.url()).pathname
    for (const { name } of bidders) await addBidder(page, name)

    await page.goto(`${tenderPath}/bids`)
    const [first] = bidders
    await page.getByRole('button', { name: `Enter the quote of ${first.name}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Save the quote' }).click()
    await expect(page.getByRole('dialog')).toContainText('Enter an amount above 0')
    await page.keyboard.press('Escape')
    for (const bidder of bidders) await enterQuote(page, bidder)
    await expectSound(page)

    await page.getByRole('link', { name: 'Settle how price counts' }).click()
    await page.getByRole('radio', { name: /^Relative to the lowest price/ }).check()
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page.getByText('Terms saved')).toBeVisible()
  })

  test('the officer asks one evaluator, and the chair agrees to equal weights', async ({
    page,
    browser,
  }) => {
    await asPerson(page, 'Tomás Machava', '/bids')
    await page.getByRole('button', { name: 'Choose the panel' }).click()
    await page.getByRole('checkbox', { name: /Amina Juma/ }).check()
    await page.getByRole('button', { name: 'Save the panel' }).click()
    await expect(page.getByText('The panel is saved')).toBeVisible()
    await page.goto(tenderPath)
    await page.getByRole('button', { name: 'Open the weighing' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open the weighing' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()

    const chair = await (await browser.newContext()).newPage()
    await asPerson(chair, 'Samira Haddad', '/weights/sets')
    await chair.getByRole('button', { name: 'Add equal weights' }).click()
    await chair.getByRole('link', { name: 'Make official…' }).first().click()
    await chair.getByLabel(/reason/i).fill('A small purchase: equal weights.')
    await chair.getByRole('button', { name: 'Make official and lock' }).click()
    await expect(chair.getByText('The weights are official and locked')).toBeVisible()
    await chair.goto(tenderPath)
    await chair.getByRole('button', { name: 'Start the evaluation' }).click()
    await chair.getByRole('dialog').getByRole('button', { name: 'Start the evaluation' }).click()
    await expect(chair.getByText('The evaluation has started')).toBeVisible()
  })

  test('the evaluator rates by keys and is shown no price', async ({ page }) => {
    await asPerson(page, 'Amina Juma', '/bids')
    await expect(page.getByRole('heading', { name: 'Quotes' })).toHaveCount(0)
    await page.goto(`${tenderPath}/prices`)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/A clinic/)
    await page.goto(`${tenderPath}/bids/rating`)
    for (let place = 1; place <= 15; place++) {
      await expect(page.getByText(`${place} of 15`)).toBeVisible()
      // The keys answer once their script runs.
      await expect(async () => {
        await page.keyboard.press('4')
        await expect(page.getByRole('radio', { checked: true })).toBeVisible({ timeout: 1000 })
      }).toPass({ timeout: 30_000 })
      await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
      await page.keyboard.press('j')
    }
  })

  test('the officer reads quality and price together', async ({ page }) => {
    await asPerson(page, 'Tomás Machava', '/prices')
    await expect(page.getByRole('heading', { name: 'Quality and price together' })).toBeVisible()
    await expect(page.getByText(/a loser may decide who wins/)).toBeVisible()
    // All are rated alike: the price decides.
    const first = page.getByRole('listitem').filter({ hasText: 'Coast Care' }).first()
    await expect(first).toBeVisible()
    await expect(page.getByText('Sensitivity annex (not binding)')).toBeVisible()
    await expectSound(page)
  })

  test('the result is declared, and the chair awards with a reason on record', async ({ page }) => {
    await asPerson(page, 'Samira Haddad', '')
    await page.getByRole('button', { name: 'Declare the result' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Declare the result' }).click()
    await expect(page.getByText('The result is declared').first()).toBeVisible()
    await page.goto(`${tenderPath}/award`)
    await page.getByRole('button', { name: 'Make the award' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('Too short')
    await dialog.getByRole('button', { name: 'Make the award' }).click()
    await expect(dialog.getByText('There is a problem')).toBeVisible()
    await dialog.getByLabel('Reason').fill('First of the ranking under the terms as settled.')
    await dialog.getByRole('button', { name: 'Make the award' }).click()
    await expect(page.getByText('C Coast Care').first()).toBeVisible()
    await expect(page.getByText('The tender is awarded', { exact: false })).toBeVisible()
    await expectSound(page)
  })
})
