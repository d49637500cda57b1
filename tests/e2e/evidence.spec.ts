import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { smallPdf } from '../../prisma/seed/small-pdf'
import { enterAs } from './enter-as'

const bids = '/en/selection/tenders/tender-india-public/bids'

/** A name that no earlier run of the story has used. */
const applicant = `Zambeze Seguros ${Date.now()}`

const side = (page: Page) => page.getByRole('complementary')

test.describe(() => {
  test.describe.configure({ mode: 'serial' })

  test('the procurement officer enters an applicant, its document and its evidence', async ({
    page,
  }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto(bids)
    await page.getByRole('button', { name: 'Add an applicant' }).click()
    await page.getByLabel('Name of the applicant').fill(applicant)
    await page.getByLabel(/^Country/).selectOption({ label: 'Mozambique' })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(applicant) })).toBeVisible()

    await page.getByRole('button', { name: 'Attach' }).click()
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'offer.pdf',
      mimeType: 'application/pdf',
      buffer: smallPdf([applicant, 'Claims ratio 96 percent']),
    })
    await page.getByRole('dialog').getByRole('button', { name: 'Attach' }).click()
    await expect(page.getByText('2 pages')).toBeVisible()

    await page.getByRole('link', { name: /^1\.1/ }).click()
    await side(page)
      .getByRole('textbox', { name: /^Value/ })
      .fill('96,5')
    await side(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(side(page).getByRole('alert')).toContainText('Say where this comes from')
    await side(page).getByRole('textbox', { name: 'Source' }).fill('Offer of the applicant')
    await side(page)
      .getByLabel(/^Document/)
      .selectOption({ label: 'offer.pdf' })
    await side(page).getByLabel('Page').fill('2')
    await side(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('1.1 is saved')).toBeVisible()
    await expect(side(page).getByText(/Tomás Machava/)).toBeVisible()

    await page.goto(bids)
    await expect(page.getByRole('row', { name: new RegExp(applicant) }).first()).toContainText(
      '1 of 4',
    )
  })

  test('a renamed program is refused, and the officer is told why', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto(bids)
    await page.getByRole('link', { name: new RegExp(applicant) }).click()
    await page.getByRole('button', { name: 'Attach' }).click()
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'accounts.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00]),
    })
    await page.getByRole('dialog').getByRole('button', { name: 'Attach' }).click()
    await expect(page.getByRole('dialog')).toContainText('This file is not what its name says')
  })

  test('two officers who change the same value do not overwrite each other', async ({
    page,
    browser,
  }) => {
    const other = await (await browser.newContext()).newPage()
    for (const one of [page, other]) {
      await enterAs(one, 'Tomás Machava')
      await one.goto(bids)
      await one.getByRole('link', { name: new RegExp(applicant) }).click()
      await one.getByRole('link', { name: /^1\.1/ }).click()
      await expect(side(one).getByRole('textbox', { name: /^Value/ })).toHaveValue('96.5')
    }
    await side(other)
      .getByRole('textbox', { name: /^Value/ })
      .fill('97')
    await side(other).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(other.getByText('1.1 is saved')).toBeVisible()
    await side(page)
      .getByRole('textbox', { name: /^Value/ })
      .fill('98')
    await side(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(side(page).getByRole('alert')).toContainText('Somebody else changed this')
    await expect(side(page).getByRole('textbox', { name: /^Value/ })).toHaveValue('98')
    await expect(side(page).getByText('97 %', { exact: true })).toBeVisible()
    await other.context().close()
  })

  test('a spreadsheet is looked at first and written only when confirmed', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto(`${bids}/import`)
    const choose = (text: string) =>
      page.getByLabel('Spreadsheet').setInputFiles({
        name: 'bids.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })
    await choose(`Applicant,2.1,4.1\n${applicant},many,5`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('heading', { name: 'One cell cannot be read' })).toBeVisible()
    await expect(page.getByRole('row', { name: /B · 2\.1/ })).toContainText('Write a number')

    await choose(`Applicant,2.1,4.1\n${applicant},"11 300",missing`)
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByText('One row for each applicant').first()).toBeVisible()
    await page.getByRole('button', { name: 'Write all of it' }).click()
    await expect(page).toHaveURL(/\/bids$/)
    await expect(page.getByRole('row', { name: new RegExp(applicant) }).first()).toContainText(
      '2 of 4',
    )
  })

  test('the officer removes the applicant after being told what goes with it', async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto(bids)
    await page.getByRole('button', { name: `Actions for ${applicant}` }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect(page.getByRole('dialog')).toContainText('one document')
    await page.getByRole('button', { name: 'Remove the bid' }).click()
    await expect(page.getByRole('row', { name: new RegExp(applicant) })).toHaveCount(0)
  })
})

test('an evaluator rates by keys and finds the rating again', async ({ page }) => {
  await enterAs(page, 'Amina Juma')
  await page.goto('/en/selection/tenders/tender-cover-2027/bids/rating')
  await openBrisa(page)
  await page.keyboard.press('j')
  await expect(page.getByText('3 of 35')).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByText('2 of 35')).toBeVisible()
  const chosen = page.getByRole('radio', { checked: true })
  const before = await chosen.getAttribute('value')
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.reload()
  await openBrisa(page)
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked()
  await page.keyboard.press(before ?? '4')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
})

/** Opens the second rating of the sheet, as soon as the page answers. */
const openBrisa = (page: Page) =>
  expect(async () => {
    await page.getByRole('button', { name: /Brisa Saúde/ }).click()
    await expect(page.getByText('2 of 35')).toBeVisible({ timeout: 500 })
  }).toPass()

for (const path of ['', '/import', '/bid-india-a']) {
  test(`the page bids${path} has no serious accessibility fault`, async ({ page }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto(bids + path)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
}
