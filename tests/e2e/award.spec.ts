import { readFile } from 'node:fs/promises'
import { expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

const expect = patiently.configure({ timeout: 30_000 })

const tender = '/en/selection/tenders/tender-chronic-2026'

test('the dossier of the award is handed out, and anybody can recompute it', async ({
  page,
  browser,
}) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(`${tender}/award`)
  const waiting = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /Dossier/ })
    .first()
    .click()
  const text = await readFile(await (await waiting).path(), 'utf8')
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto('/en/verify')
  const drop = (content: string) =>
    visitor.locator('input[type=file]').setInputFiles({
      name: 'dossier.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  await drop(text)
  await expect(visitor.getByText('Everything follows from the dossier.')).toBeVisible()
  await drop(text.replace('"comparedMinor": 38640000', '"comparedMinor": 38540000'))
  await expect(visitor.getByText(/differences? found/)).toBeVisible()
  await expect(visitor.getByText(/price\.comparedMinor/).first()).toBeVisible()
})

test('a losing bidder reads why in its own language, and nothing of the others', async ({
  page,
}) => {
  await enterAs(page, 'Marc Lefèvre')
  await page.goto('/fr/applications')
  await page.getByRole('link', { name: 'Lire la lettre' }).click()
  await expect(page.getByText('Assurances du Lac').first()).toBeVisible()
  await expect(page.getByText('CarePath Partners').first()).toBeVisible()
  await expect(page.getByText('Meridian Mutual')).toHaveCount(0)
  await expectSound(page)
  expect((await page.goto(`${tender}/award`))?.status()).toBe(403)
})

test('everybody reads on the notice who won, and takes it as open data', async ({
  page,
  request,
}) => {
  await page.goto('/en/notices/notice-chronic-2026')
  await expect(page.getByText(/Awarded to CarePath Partners/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Register to bid' })).toHaveCount(0)
  const release = await request.get('/api/notices/notice-chronic-2026/ocds')
  expect(await release.json()).toMatchObject({ tag: ['tender', 'award', 'contract'] })
})
