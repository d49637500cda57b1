import { expect, type Page, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { linkInMail } from './local-mail'
import { expectSound } from './sound-page'
import {
  accept,
  aPerson,
  expectInside,
  invite,
  newColleague,
  ownAddress,
  signIn,
} from './story-people'

test.use({ extraHTTPHeaders: ownAddress() })

test('an invitation is accepted once, and its link is refused afterwards', async ({ page }) => {
  const person = aPerson('Kira')
  const link = await invite(page, person)
  await expectSound(page)
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Join Harbour Staff Fund' })).toBeVisible()
  await expect(page.getByText(`You are invited as ${person.email}`)).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue(person.name)
  await expectSound(page)
  await accept(page, link, person)
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByText('This link has already been used.')).toBeVisible()
  await expectSound(page)

  await enterAs(page, 'Nadia Okafor')
  await page.goto('/en/administration/invitations')
  await page.getByRole('searchbox').fill(person.email)
  await expect(page.getByRole('row', { name: new RegExp(person.name) })).toContainText('Accepted')
})

test('a withdrawn invitation says so behind its link', async ({ page }) => {
  const person = aPerson('Lena')
  const link = await invite(page, person)
  await page.goto('/en/administration/invitations')
  await page.getByRole('searchbox').fill(person.email)
  const row = page.getByRole('row', { name: new RegExp(person.name) })
  await expect(row).toContainText('Open')
  await row.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(row).toContainText('Withdrawn', { timeout: 20_000 })
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByText('This link was withdrawn')).toBeVisible()
})

test('an invitation that is sent again replaces the earlier link', async ({ page }) => {
  const person = aPerson('Mara')
  const first = await invite(page, person)
  await page.goto('/en/administration/invitations')
  await page.getByRole('searchbox').fill(person.email)
  const row = page.getByRole('row', { name: new RegExp(person.name) })
  await row.getByRole('button', { name: 'Send again' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('Sent again', { exact: true })).toBeVisible({ timeout: 20_000 })
  let second = first
  await expect(async () => {
    second = await linkInMail(page, person.email, /\/accept-invitation\//)
    expect(second).not.toBe(first)
  }).toPass({ timeout: 30_000 })
  await page.context().clearCookies()
  await page.goto(first)
  await expect(
    page.getByRole('heading', { name: 'This link does not work any more' }),
  ).toBeVisible()
  await accept(page, second, person)
})

test('a deactivated person is out at once and may be let in again', async ({ page, browser }) => {
  test.slow()
  const person = await newColleague(browser, 'Nuno')
  const elsewhere = await browser.newContext({ extraHTTPHeaders: ownAddress() })
  const other = await elsewhere.newPage()
  await signIn(other, person)
  await expectInside(other)

  await enterAs(page, 'Nadia Okafor')
  await openPerson(page, person.email)
  await expectSound(page)
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('button', { name: 'Let in again' })).toBeVisible({ timeout: 20_000 })
  await other.goto('/en/account')
  await expect(other).toHaveURL(/\/en\/sign-in/)
  await signIn(other, person)
  await expect(other.getByText('Your access has been switched off.')).toBeVisible()

  await page.getByRole('button', { name: 'Let in again' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Let in again' }).click()
  await expect(page.getByRole('button', { name: 'Deactivate' })).toBeVisible({ timeout: 20_000 })
  await signIn(other, person)
  await expectInside(other)
  await elsewhere.close()
})

test('another role opens other pages', async ({ page, browser }) => {
  const person = await newColleague(browser, 'Olga')
  await enterAs(page, 'Nadia Okafor')
  await openPerson(page, person.email)
  await page.getByRole('checkbox', { name: /^Administrator/ }).check()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByText('Roles saved')).toBeVisible({ timeout: 20_000 })
  await page.context().clearCookies()
  await page.goto('/en/administration/people')
  await signIn(page, person)
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  // Leaves the story's organisation with the administrators it had.
  await openPerson(page, person.email)
  await page.getByRole('checkbox', { name: /^Administrator/ }).uncheck()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(
    page
      .getByRole('heading', { name: 'Your role does not open this page' })
      .or(page.getByText('Roles saved'))
      .first(),
  ).toBeVisible({ timeout: 20_000 })
})

test('the record tells who was invited, and its chain holds', async ({ page }) => {
  const person = aPerson('Pia')
  await invite(page, person)
  await page.goto('/en/administration/audit')
  await expectSound(page)
  await expect(page.getByRole('row', { name: /Invited somebody/ }).first()).toContainText(
    'Nadia Okafor',
  )
  await page.getByRole('button', { name: 'Verify the chain' }).click()
  await expect(page.getByText('The chain holds')).toBeVisible({ timeout: 30_000 })
})

for (const locale of ['en', 'pt', 'fr']) {
  test(`the pages of the administration are sound in ${locale}`, async ({ page }) => {
    await enterAs(page, 'Nadia Okafor')
    for (const where of ['people', 'invitations', 'audit']) {
      await page.goto(`/${locale}/administration/${where}`)
      await expectSound(page)
    }
    await page.goto(`/${locale}/account`)
    await expectSound(page)
  })
}

async function openPerson(page: Page, email: string) {
  await page.goto('/en/administration/people')
  await page.getByRole('searchbox').fill(email)
  const row = page.getByRole('row', { name: new RegExp(email) })
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Access' })).toBeVisible({ timeout: 20_000 })
}
