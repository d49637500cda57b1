import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

const dropped = (page: Page, text: string) =>
  page.getByLabel('Dossier', { exact: true }).setInputFiles({
    name: 'dossier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })

test('the chair downloads the dossier; anybody verifies it, and finds an altered digit', async ({
  page,
  context,
}) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto('/en/selection/tenders/tender-cover-2027/result')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Dossier (JSON)' }).click()
  const text = readFileSync(await (await downloading).path(), 'utf8')

  await context.clearCookies()
  await page.goto('/en/verify')
  await page.waitForLoadState('networkidle')
  // Nothing is sent: it works without a connection once the page stands.
  await context.setOffline(true)
  await dropped(page, text)
  await expect(page.getByText('No difference found')).toBeVisible({ timeout: 20_000 })

  const altered = text.replace('"value": 92.1', '"value": 92.2')
  expect(altered).not.toBe(text)
  await dropped(page, altered)
  await expect(page.getByText(/\d+ differences found/)).toBeVisible({ timeout: 20_000 })
  const places = page.getByRole('table').first()
  await expect(places.getByText(/^bids\[0\]\.evidence\[\d+\]$/)).toBeVisible()
  await expect(places.getByText('results.bids[0].score', { exact: true })).toBeVisible()
  await context.setOffline(false)
})

test('the sample holds, and what is no dossier is told apart', async ({ page, request }) => {
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: 'Verify a dossier' }).click()
  await page.waitForLoadState('networkidle')
  const sample = await request.get('/sample-dossier.json')
  await dropped(page, await sample.text())
  await expect(page.getByText('No difference found')).toBeVisible({ timeout: 20_000 })
  await expectSound(page)
  await dropped(page, '{"format":')
  await expect(page.getByText('This file is not JSON.')).toBeVisible()
  await dropped(page, '{"format":"another"}')
  await expect(page.getByText('This is not a dossier that this version can read.')).toBeVisible()
})

for (const locale of ['pt', 'fr']) {
  test(`the page stands on a phone in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/${locale}/verify`)
    await expectSound(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
