import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No serious accessibility fault, and every text is there. */
export async function expectSound(page: Page) {
  await page.locator('h1').first().waitFor()
  await expect(page).toHaveTitle(/./)
  await expect(page.locator('body')).not.toContainText(
    /\b(account|administration|public|frame|enums|errors|ui)\.[a-z]+\.[a-z]/i,
  )
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}
