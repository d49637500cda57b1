import { expect, type Page } from '@playwright/test'

/** The path of the latest link of a kind in the mails to somebody, once it has arrived in the local mailbox. */
export async function linkInMail(page: Page, recipient: string, kind: RegExp): Promise<string> {
  const links = page
    .getByRole('listitem')
    .filter({ hasText: `To ${recipient}` })
    .locator('a')
  const addresses: string[] = []
  await expect(async () => {
    await page.goto('/en/mailbox')
    const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    addresses.push(...all.filter((href) => href !== null && kind.test(href)).map(String))
    expect(addresses).not.toEqual([])
  }).toPass({ timeout: 30_000 })
  return new URL(addresses[0] ?? '').pathname
}
