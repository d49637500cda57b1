import { expect, type Page } from '@playwright/test'

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

/** The sessions that were opened here, by person: whoever has entered once need not knock again. */
const entered = new Map<string, Cookies>()

/** Enters as a person of the demonstration, through the panel of the sign-in page. */
export async function enterAs(page: Page, name: string) {
  const known = entered.get(name)
  if (known) await page.context().addCookies(known)
  if (known && (await isSignedIn(page))) return
  await page.goto('/en/sign-in')
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await expect(page).not.toHaveURL(/sign-in/, { timeout: 20_000 })
  entered.set(name, await page.context().cookies())
}

/** Sessions end in some stories: nobody is sent to a page as somebody that they no longer are. */
const isSignedIn = async (page: Page) =>
  (await page.request.get('/en/account', { maxRedirects: 0 })).status() === 200
