import { expect, type Page, test } from '@playwright/test'
import { codeOf } from './authenticator'
import { linkInMail } from './local-mail'
import { expectSound } from './sound-page'
import {
  expectInside,
  newColleague,
  ownAddress,
  personMenu,
  type StoryPerson,
  signIn,
} from './story-people'

test.use({ extraHTTPHeaders: ownAddress() })

test('a wrong password gives one clear message and keeps the address typed', async ({ page }) => {
  await signIn(page, { email: 'Nobody@story.example', password: 'not-the-password' })
  const problem = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(problem).toContainText('The e-mail address or the password is not right.')
  await expect(problem).toBeFocused()
  await expect(page).toHaveTitle(/^Error: Sign in/)
  await expect(page.getByLabel('E-mail')).toHaveValue('Nobody@story.example')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  await expectSound(page)
})

test('an address that is none is refused beside its field, in the reader’s language', async ({
  page,
}) => {
  await page.goto('/pt/sign-in')
  await page.getByLabel('E-mail').fill('ana')
  await page.getByRole('button', { name: 'Iniciar sessão', exact: true }).click()
  const summary = page.getByRole('alert').filter({ has: page.locator('a') })
  await expect(summary.getByRole('link')).toHaveCount(2)
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
})

test('after five wrong tries that network address waits, and nobody else does', async ({
  page,
  browser,
}) => {
  const person = await newColleague(browser, 'Bela')
  const waits = page.getByText('Too many attempts from here.')
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await signIn(page, { ...person, password: `wrong-password-${attempt}` })
    await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
    await page.goto('/en/sign-in')
  }
  await signIn(page, person)
  await expect(waits).toBeVisible()
  const elsewhere = await browser.newContext({ extraHTTPHeaders: ownAddress() })
  const other = await elsewhere.newPage()
  await signIn(other, person)
  await expectInside(other)
  await elsewhere.close()
})

test('a forgotten password is replaced by a link that works once', async ({ page, browser }) => {
  const person = await newColleague(browser, 'Carlos')
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: 'Forgotten' }).click()
  await expectSound(page)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await expectSound(page)
  const link = await linkInMail(page, person.email, /\/reset-password\//)
  await page.goto(link)
  await expectSound(page)
  await page.getByLabel('New password').fill('short')
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1)
  const renewed = { ...person, password: `${person.password}-renewed` }
  await page.getByLabel('New password').fill(renewed.password)
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await signIn(page, person)
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
  await signIn(page, renewed)
  await expectInside(page)
  await page.goto(link)
  await expect(
    page.getByRole('heading', { name: 'This link does not work any more' }),
  ).toBeVisible()
  await expect(page.getByText('This link has already been used.')).toBeVisible()
  await expectSound(page)
})

test('a second step asks for a code of the app, or for a backup code that works once', async ({
  page,
  browser,
}) => {
  test.slow()
  const person = await newColleague(browser, 'Dina')
  await signIn(page, person)
  await expectInside(page)
  const { key, backupCode } = await switchSecondStepOn(page, person)

  await leave(page)
  await signIn(page, person)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  await expectSound(page)
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('This code is not right')).toBeVisible()
  await page.getByLabel('Code').fill(codeOf(key))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expectInside(page)

  await leave(page)
  await enterCode(page, person, backupCode)
  await expectInside(page)
  await leave(page)
  await enterCode(page, person, backupCode)
  await expect(page.getByText('This code is not right')).toBeVisible()
})

test('sessions are listed, and ending one signs out that browser', async ({ page, browser }) => {
  const person = await newColleague(browser, 'Eva')
  const elsewhere = await browser.newContext({ extraHTTPHeaders: ownAddress() })
  const other = await elsewhere.newPage()
  await signIn(other, person)
  await expectInside(other)
  await signIn(page, person)
  await expectInside(page)
  await page.goto('/en/account')
  const sessions = page.getByRole('listitem').filter({ hasText: 'Last used' })
  await expect(sessions).toHaveCount(3)
  await expect(sessions.filter({ hasText: 'This one' })).toHaveCount(1)
  await page.getByRole('button', { name: 'End all others' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End all others' }).click()
  await expect(page.getByText('All other sessions ended')).toBeVisible()
  await other.goto('/en/account')
  await expect(other).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Faccount/)
  await elsewhere.close()
})

test('a session that ends takes nothing typed with it, and gives it to nobody else', async ({
  page,
  browser,
}) => {
  test.slow()
  const person = await newColleague(browser, 'Fred')
  const stranger = await newColleague(browser, 'Gina')
  await signIn(page, person)
  await expectInside(page)
  await page.goto('/en/account')
  await page.getByLabel('Name', { exact: true }).fill('Fred who is half through')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Your session has ended. What you typed is still here')).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Faccount/)
  await signIn(page, person)
  await expect(page).toHaveURL(/\/en\/account$/)
  await expect(page.getByText('What you typed is back')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Fred who is half through')

  await page.context().clearCookies()
  await page.goto('/en/account')
  await signIn(page, stranger)
  await expect(page).toHaveURL(/\/en\/account$/)
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(stranger.name)
  await expect(page.getByText('What you typed is back')).toBeHidden()
})

test('a role that does not open a page is told so', async ({ page, browser }) => {
  await signIn(page, await newColleague(browser, 'Hugo'))
  await expectInside(page)
  await page.goto('/en/administration/people')
  await expect(
    page.getByRole('heading', { name: 'Your role does not open this page' }),
  ).toBeVisible()
  await expectSound(page)
})

test('the keyboard alone signs in', async ({ page, browser }) => {
  const person = await newColleague(browser, 'Ida')
  await page.goto('/en/sign-in')
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(person.email)
  await tabTo(page, page.getByLabel('Password', { exact: true }))
  await page.keyboard.type(person.password)
  await page.keyboard.press('Enter')
  await expectInside(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('signing in works, and a refusal is said', async ({ page, browser }) => {
    const person = await newColleague(browser, 'Joao')
    await signIn(page, { ...person, password: 'not-the-password' })
    await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(person.email)
    await signIn(page, person)
    await expectInside(page)
  })
})

for (const [locale, button] of [
  ['en', 'Sign in'],
  ['pt', 'Iniciar sessão'],
  ['fr', 'Se connecter'],
] as const) {
  test(`the doors are sound in ${locale}, and changing the language keeps the way back`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/sign-in?next=%2F${locale}%2Faccount%3Fa%3D1`)
    await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible()
    await expectSound(page)
    const other = locale === 'fr' ? 'pt' : 'fr'
    await page.locator('summary').first().click()
    await page.locator(`a[hreflang="${other}"]`).click()
    await expect(page).toHaveURL(
      new RegExp(`/${other}/sign-in\\?next=%2F${other}%2Faccount%3Fa%3D1$`),
    )
    for (const door of ['sign-in/code', 'forgot-password', 'reset-password/none', 'mailbox']) {
      await page.goto(`/${locale}/${door}`)
      await expectSound(page)
    }
  })
}

async function switchSecondStepOn(page: Page, { password }: StoryPerson) {
  await page.goto('/en/account')
  await expectSound(page)
  await page.getByRole('button', { name: 'Switch on' }).click()
  const dialog = page.getByRole('dialog', { name: 'Switch on the second step' })
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  await expectSound(page)
  const link = await dialog.getByRole('link', { name: /Open in the app/ }).getAttribute('href')
  const key = new URL(link ?? '').searchParams.get('secret') ?? ''
  const backupCode = (await dialog.getByRole('listitem').first().textContent()) ?? ''
  await dialog.getByLabel('Code', { exact: true }).fill(codeOf(key))
  await dialog.getByRole('button', { name: 'Switch on' }).click()
  await expect(page.getByText('Second step switched on')).toBeVisible()
  return { key, backupCode }
}

async function enterCode(page: Page, person: StoryPerson, code: string) {
  await signIn(page, person)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
}

async function leave(page: Page) {
  await personMenu(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/en\/sign-in/)
}

/** Presses Tab until the element has the focus; it must be within reach. */
async function tabTo(page: Page, target: ReturnType<Page['getByLabel']>) {
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}
