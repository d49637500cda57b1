import { randomBytes } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { enterAs } from './enter-as'
import { linkInMail } from './local-mail'

/** Somebody who exists for one story only. */
export type StoryPerson = {
  readonly name: string
  readonly email: string
  readonly password: string
}

export function aPerson(name: string): StoryPerson {
  const mark = randomBytes(4).toString('hex')
  return {
    name: `${name} ${mark}`,
    email: `${name.toLowerCase()}.${mark}@story.example`,
    password: `lantern-${mark}-orchard`,
  }
}

/** A network address of its own: wrong tries of one story must not make another wait. */
export const ownAddress = () => ({
  'x-forwarded-for': `2001:db8::${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}`,
})

/** The administrator invites the person as an observer; the answer is the link in the mail, as a path. */
export async function invite(page: Page, person: StoryPerson): Promise<string> {
  await enterAs(page, 'Nadia Okafor')
  await page.goto('/en/administration/people')
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' })
  // The button answers once its script runs.
  await expect(async () => {
    await page.getByRole('button', { name: 'Invite', exact: true }).click({ timeout: 2000 })
    await expect(dialog).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await dialog.getByLabel('Name').fill(person.name)
  await dialog.getByLabel('E-mail').fill(person.email)
  await dialog.getByRole('checkbox', { name: /^Observer/ }).check()
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('Invitation sent')).toBeVisible({ timeout: 20_000 })
  return linkInMail(page, person.email, /\/accept-invitation\//)
}

export async function accept(page: Page, link: string, { password }: StoryPerson) {
  await page.goto(link)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Join and sign in' }).click()
  await expectInside(page)
}

/** Somebody is in: the top bar has their menu. The people to try as stand outside of any banner. */
export const expectInside = (page: Page) =>
  expect(personMenu(page)).toBeVisible({ timeout: 20_000 })

export const personMenu = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: /Observer/ })

/** Invites the person and lets them join, in windows of their own. */
export async function newColleague(browser: Browser, name: string): Promise<StoryPerson> {
  const person = aPerson(name)
  const context = await browser.newContext({
    extraHTTPHeaders: ownAddress(),
    javaScriptEnabled: true,
  })
  const page = await context.newPage()
  const link = await invite(page, person)
  await context.clearCookies()
  await accept(page, link, person)
  await context.close()
  return person
}

/** Fills the sign-in form and sends it; where that leads is the story's business. */
export async function signIn(page: Page, { email, password }: Omit<StoryPerson, 'name'>) {
  if (!page.url().includes('/sign-in')) await page.goto('/en/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
