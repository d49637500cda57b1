import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

const expect = patiently.configure({ timeout: 30_000 })

const path = '/en/selection/tenders/tender-ambulances-2027/opening'

/** A person at a device of their own. */
async function atOwnDevice(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await enterAs(page, name)
  await page.goto(path)
  return page
}

test('two people open the envelopes, each on their own device, and neither can alone', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const officer = await atOwnDevice(browser, 'Tomás Machava')
  await expect(officer.getByText('2 envelopes wait to be opened.')).toBeVisible()
  await expect(officer.getByText('Vida Plena Saúde')).toHaveCount(0)
  await officer.getByRole('button', { name: 'Propose the opening' }).click()
  const form = officer.getByRole('dialog')
  await form.getByLabel('Place').fill('Meeting room 2')
  await form.getByLabel('Present besides the two who open').fill('Henrik Olsen')
  await form.getByRole('button', { name: 'Propose the opening' }).click()
  await expect(officer.getByText('You proposed it.', { exact: false })).toBeVisible()
  await expect(officer.getByRole('button', { name: 'Open the envelopes' })).toHaveCount(0)

  const chair = await atOwnDevice(browser, 'Samira Haddad')
  await chair.getByRole('button', { name: 'Open the envelopes' }).click()
  await expect(chair.getByRole('dialog')).toContainText('Henrik Olsen')
  await chair.getByRole('dialog').getByRole('button', { name: 'Open the envelopes' }).click()
  await expect(chair.getByText('Vida Plena Saúde').first()).toBeVisible()
  await expect(chair.getByText('Never opened')).toBeVisible()
  await expect(chair.getByRole('row', { name: /Horizonte Clínico/ })).toContainText('late')
  await expectSound(chair)

  await officer.reload()
  await expect(officer.getByText('Meridian Mutual').first()).toBeVisible()
  await officer.goto('/en/selection/tenders/tender-ambulances-2027/panel')
  await expect(officer.getByText('To declare', { exact: true }).first()).toBeVisible()
})
