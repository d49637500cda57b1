import { readFile } from 'node:fs/promises'
import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { linkInMail } from './local-mail'
import { expectSound } from './sound-page'
import { aPerson } from './story-people'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const reference = `BID-${Date.now()}`
const applicant = `Northlight ${reference}`
const bidder = aPerson('Lena')
const year = new Date().getUTCFullYear() + 1

let tenderPath = ''
let noticePath = ''
let bidPath = ''
let receipt = ''

async function asVisitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

async function asBidder(page: Page, path: string) {
  await page.goto(`/en/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByLabel('E-mail').fill(bidder.email)
  await page.getByLabel('Password', { exact: true }).fill(bidder.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(path))
}

async function confirm(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
}

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 })

  test('a tender is published that receives bids', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto('/en/selection/tenders/new')
    await page.getByRole('radio', { name: /public figures/i }).check()
    await page.getByRole('radio', { name: /^Formal/ }).check()
    await page.getByLabel('What is chosen').fill('Cover to bid for')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('button', { name: 'Create the tender' }).click()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)[\w-]+$/)
    tenderPath = new URL(page.url()).pathname
    await confirm(page, 'Open the weighing')
    await expect(page.getByText(/once the chair has made a weight set official/)).toBeVisible()
    await page.context().clearCookies()

    await enterAs(page, 'Samira Haddad')
    await page.goto(`${tenderPath}/weights/sets`)
    await page.getByRole('button', { name: 'Add equal weights' }).click()
    await page.getByRole('link', { name: 'Make official…' }).first().click()
    await page.getByLabel(/reason/i).fill('The committee agreed on equal weights.')
    await page.getByRole('button', { name: 'Make official and lock' }).click()
    await expect(page.getByText('The weights are official and locked')).toBeVisible()
    await page.context().clearCookies()

    await enterAs(page, 'Tomás Machava')
    await page.goto(`${tenderPath}/procedure`)
    await page.getByLabel('Reference price').fill('100000')
    await page.getByLabel('Bids are received from').fill('2026-01-05T09:00')
    await page.getByLabel('Bids are received until').fill(`${year}-04-01T17:00`)
    await page.getByRole('button', { name: 'Save the terms' }).click()
    await expect(page.getByText('Terms saved')).toBeVisible()
    await page.getByRole('button', { name: 'Publish and freeze' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('The board decided so on Monday.')
    await dialog.getByRole('button', { name: 'Publish and freeze' }).click()
    await expect(page.getByText('Published and frozen').first()).toBeVisible()
    const link = page.getByRole('link', { name: 'Open the public notice' })
    noticePath = (await link.getAttribute('href')) ?? ''
  })

  test('a bidder registers from the notice and joins by the link in the mail', async ({
    page,
    browser,
  }) => {
    await page.goto(noticePath)
    await page.getByRole('link', { name: 'Register to bid' }).click()
    await expect(page.getByRole('heading', { name: 'Register to bid' })).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await expect(page.getByText('There is a problem')).toBeVisible()
    await page.getByLabel('Name of the organisation that bids').fill(applicant)
    await page.getByLabel('Country').selectOption('PT')
    await page.getByLabel('Registration number').fill('509 123 456')
    await page.getByLabel('Your name').fill(bidder.name)
    await page.getByLabel('E-mail address').fill(bidder.email)
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await expect(page.getByText(/a message is on its way/)).toBeVisible()

    const administrator = await asVisitor(browser)
    await enterAs(administrator, 'Nadia Okafor')
    const link = await linkInMail(administrator, bidder.email, /\/accept-invitation\//)
    await page.goto(link)
    await page.getByLabel('Password', { exact: true }).fill(bidder.password)
    await page.getByRole('button', { name: 'Join and sign in' }).click()
    await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible()
    await expectSound(page)
    await page.getByRole('link', { name: 'Cover to bid for' }).first().click()
    await expect(page).toHaveURL(/applications\/[\w-]+$/)
    bidPath = new URL(page.url()).pathname
  })

  test('the bidder declares, answers, attaches and prices', async ({ page }) => {
    await asBidder(page, bidPath)
    await expect(page.getByText('Cannot start yet').first()).toBeVisible()
    await expectSound(page)
    await page.getByRole('link', { name: /Declare/ }).click()
    await page.getByRole('button', { name: 'Declare', exact: true }).click()
    await expect(page.getByText('Tick this to go on').first()).toBeVisible()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Declare', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${bidPath}$`))

    await page.goto(`${bidPath}/documents`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'Annual report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n% figures\n'),
    })
    await page.getByRole('button', { name: 'Attach the file' }).click()
    await expect(page.getByRole('link', { name: 'Annual report.pdf' })).toBeVisible()
    await expectSound(page)

    await page.goto(`${bidPath}/requirements`)
    await expectSound(page)
    const requirements = page.locator('main a[href*="/requirements/"]')
    const count = await requirements.count()
    await requirements.first().click()
    for (let place = 1; place <= count; place += 1) {
      await expect(page.getByText(`Requirement ${place} of ${count}`)).toBeVisible()
      const value = page.locator('main input[inputmode=decimal]').first()
      if (place === 1) {
        await value.fill('many')
        await page.getByRole('button', { name: 'Save and next' }).click()
        await expect(page.getByText('There is a problem')).toBeVisible()
        await page.getByLabel('File that shows it').selectOption({ label: 'Annual report.pdf' })
      }
      await value.fill('12')
      await expect(page.getByText(/^Saved, encrypted, at/)).toBeVisible()
      const last = place === count
      await page
        .getByRole('button', { name: last ? 'Save and back to the list' : 'Save and next' })
        .click()
    }
    await expect(page.getByText(`${count} of ${count} answered`)).toBeVisible()

    await page.goto(`${bidPath}/price`)
    await page.getByLabel('Description').fill('Annual premium')
    await page.getByLabel('Quantity').fill('120')
    await page.getByLabel('Unit price').fill('800.50')
    await expect(page.getByRole('textbox', { name: 'Amount' })).toHaveValue('96060')
    await page.getByLabel('Total').fill('96000')
    await expect(page.getByText('The arithmetic does not agree')).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Save and check' }).click()
    await expect(page.getByRole('heading', { name: 'Check and submit' })).toBeVisible()
  })

  test('the bidder submits, and the receipt proves it to anybody', async ({ page, browser }) => {
    await asBidder(page, `${bidPath}/check`)
    await expectSound(page)
    await confirm(page, 'Submit the bid')
    await expect(page).toHaveURL(/receipts\/1$/)
    await expect(page.getByText('confirms that it received a sealed bid')).toBeVisible()
    await expectSound(page)
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download (JSON)' }).click()
    receipt = await readFile(await (await waiting).path(), 'utf8')

    const visitor = await asVisitor(browser)
    await visitor.goto('/en/notices/receipts')
    const drop = async (text: string) => {
      const file = { name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(text) }
      await visitor.locator('input[type=file]').setInputFiles(file)
      await visitor.getByRole('button', { name: 'Check' }).click()
    }
    await drop(receipt.replace(applicant, applicant.replace('N', 'M')))
    await expect(visitor.getByText('This receipt is not genuine')).toBeVisible()
    await drop(receipt)
    await expect(visitor.getByText('The receipt is genuine and unchanged')).toBeVisible()
    await expectSound(visitor)
  })

  test('the bidder replaces the bid, and withdraws it', async ({ page }) => {
    await asBidder(page, `${bidPath}/price`)
    await page.getByLabel('Total').fill('96060')
    await page.getByRole('button', { name: 'Save and check' }).click()
    await expect(page.getByText('Your draft differs from what you submitted')).toBeVisible()
    await confirm(page, 'Submit again and replace')
    await expect(page).toHaveURL(/receipts\/2$/)
    await page.goto(`${bidPath}/receipts/1`)
    await expect(page.getByText('replaced by a later submission')).toBeVisible()
    await page.goto(bidPath)
    await confirm(page, 'Withdraw the bid')
    await expect(page.getByText('You withdrew your bid')).toBeVisible()
    const history = page.getByRole('region', { name: 'History' }).getByRole('listitem')
    await expect(history.first()).toContainText('Submission 2 withdrawn')
    await expect(history.nth(1)).toContainText('Submitted again: receipt 2')
    await page.setViewportSize({ width: 360, height: 740 })
    await expectSound(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })

  test('the officer who published cannot look into the bid', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    expect((await page.goto(bidPath))?.status()).toBe(403)
    expect((await page.goto(`${bidPath}/receipts/1`))?.status()).toBe(403)
  })
})
