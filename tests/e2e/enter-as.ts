import { expect, type Page } from '@playwright/test'

/** Enters as a person of the demonstration through the panel of the sign-in page. */
export async function enterAs(page: Page, name: string) {
  await page.goto('/en/sign-in')
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await expect(page).not.toHaveURL(/sign-in/, { timeout: 20_000 })
}
