import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

const expect = patiently.configure({ timeout: 30_000 })

const tender = '/en/selection/tenders/tender-evacuation-2027'

async function atOwnDevice(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await enterAs(page, name)
  await page.goto(`${tender}${path}`)
  return page
}

async function confirm(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

/** From an open dissent to opened prices: the panel, the officer and the finance officer, each at their own device. */
test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  test('the chair answers the dissent, in words that stand beside it', async ({ browser }) => {
    const chair = await atOwnDevice(browser, 'Samira Haddad', '/moderation')
    await chair
      .getByRole('link', { name: /Dissent open/ })
      .first()
      .click()
    await expectSound(chair)
    await chair
      .getByLabel(/The panel’s answer to/)
      .fill(
        'The page names a second centre at home, which the islands reach; noted for the contract.',
      )
    await chair.getByRole('button', { name: 'Record the answer' }).click()
    await expect(chair.getByText('Answer by Samira Haddad', { exact: false })).toBeVisible()
  })

  test('every member confirms the record, and the chair locks quality', async ({ browser }) => {
    const chair = await atOwnDevice(browser, 'Samira Haddad', '/moderation')
    await expect(chair.getByRole('button', { name: 'Lock quality' })).toHaveCount(0)
    for (const name of ['Samira Haddad', 'Amina Juma', 'Rui Carvalho']) {
      const page = await atOwnDevice(browser, name, '/moderation/record')
      await confirm(page, 'Confirm this record')
      await expect(page.getByText('Record confirmed')).toBeVisible()
      await page.context().close()
    }
    await chair.reload()
    await confirm(chair, 'Lock quality')
    await expect(chair.getByText('Quality is locked', { exact: false })).toBeVisible()
    await expect(chair.getByText('Qualified').first()).toBeVisible()
    expect((await chair.goto(`${tender}/prices`))?.status()).toBe(404)
  })

  test('two open the prices, and finance checks them', async ({ browser }) => {
    const officer = await atOwnDevice(browser, 'Tomás Machava', '/opening')
    await officer.getByRole('button', { name: 'Propose the opening' }).click()
    const form = officer.getByRole('dialog')
    await form.getByLabel('Place').fill('Meeting room 2')
    await form.getByLabel('Present besides the two who open').fill('Henrik Olsen')
    await form.getByRole('button', { name: 'Propose the opening' }).click()
    await expect(officer.getByText('You proposed it.', { exact: false })).toBeVisible()

    const finance = await atOwnDevice(browser, 'Fatima Aziz', '/opening')
    await confirm(finance, 'Open the envelopes')
    await expect(finance.getByText(/129,500/).first()).toBeVisible()
    await finance.goto(`${tender}/prices`)
    for (const letter of ['A', 'B', 'C']) {
      await finance.getByRole('button', { name: `Check the price of bid ${letter}` }).click()
      const dialog = finance.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Put the check on record' }).click()
      await expect(finance.getByText(`Price of bid ${letter} checked`)).toBeVisible()
    }
    await confirm(finance, 'Combine')
    await expect(finance.getByText('Quality and price together').first()).toBeVisible()
    // Without the note that is fading out.
    await finance.reload()
    await expectSound(finance)
  })

  test('the report is drafted, every member says what they think of it, and letters go out', async ({
    browser,
  }) => {
    const officer = await atOwnDevice(browser, 'Tomás Machava', '/award')
    await confirm(officer, 'Draft the report')
    await expect(officer.getByRole('link', { name: 'Read the report' })).toBeVisible()
    for (const name of ['Amina Juma', 'Rui Carvalho', 'Samira Haddad']) {
      const page = await atOwnDevice(browser, name, '/award')
      await page.getByRole('button', { name: 'Give your opinion' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: /^I approve/ }).check()
      await dialog.getByRole('button', { name: 'Give this opinion' }).click()
      await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Approves')
      if (name === 'Samira Haddad') {
        await confirm(page, 'Close the report')
        await expect(page.getByText('Report approved').first()).toBeVisible()
      }
      await page.context().close()
    }
    await officer.goto(`${tender}/award/letters`)
    await expectSound(officer)
    await confirm(officer, 'Send all the letters')
    await expect(officer).toHaveURL(/\/award$/)
    await expect(officer.getByText('Nothing can be awarded before', { exact: false })).toBeVisible()
  })
})
