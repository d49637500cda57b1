import { expect, type Page } from '@playwright/test'

/** The path of the link in the latest mail to somebody, once it has arrived in the local mailbox. */
export async function linkInMail(page: Page, recipient: string, kind: RegExp): Promise<string> {
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: `To ${recipient}` })
    .first()
  await expect(async () => {
    await page.goto('/en/mailbox')
    await expect(mail).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  const addresses = await mail
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const address = addresses.find((href) => kind.test(href))
  if (address === undefined) throw new Error(`no such link in the mail to ${recipient}`)
  return new URL(address).pathname
}
