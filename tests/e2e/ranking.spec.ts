import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { enterAs } from './enter-as'

const cover = '/en/selection/tenders/tender-cover-2027/result'
const india = '/en/selection/tenders/tender-india-public/result'

test('the chair reads who leads, why, and how far to trust it', async ({ page }) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  await expect(
    page.getByRole('heading', { name: /Northlight Mutual leads by 1\.8 points/ }),
  ).toBeVisible()
  await expect(
    page.getByText('Does not meet 3.5 Licence to write health insurance', { exact: true }),
  ).toBeVisible()
  await expect(page.getByText('One value is missing').first()).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /of 5 weight sets would put Brisa Saúde first/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /Northlight Mutual comes first in \d+ % of the weightings/ }),
  ).toBeVisible()
})

test('a number opens down to its evidence, with source, period and page', async ({ page }) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  await page.goto(`${cover}?bid=bid-cover-a&criterion=${await criterionId(page, '3.3')}`)
  const panel = page.getByRole('complementary', { name: 'Claims ratio' })
  await expect(panel.getByText('92.1 %', { exact: true })).toBeVisible()
  await expect(panel.getByText('Technical offer (fictional)')).toBeVisible()
  await expect(panel.getByText(/page \d+/)).toBeVisible()
})

test('sliders answer at once and never touch the official result', async ({ page }) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  const whatIf = page.locator('#what-if')
  await expect(whatIf.getByText('Northlight Mutual stays first under these weights')).toBeVisible()
  // The page answers once its script runs; a slider moved before that is moved again.
  await expect(async () => {
    await whatIf.getByRole('slider', { name: /Provider network/ }).fill('850')
    await whatIf.getByRole('slider', { name: /Provider network/ }).fill('900')
    await expect(whatIf.getByText('First under these weights: Brisa Saúde')).toBeVisible({
      timeout: 2000,
    })
  }).toPass({ timeout: 30_000 })
  await whatIf.getByRole('button', { name: 'Back to the official weights' }).click()
  await expect(whatIf.getByText('Northlight Mutual stays first under these weights')).toBeVisible()
})

test('drawing in the browser gives the server’s figures for the same seed, and can be stopped', async ({
  page,
}) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  const card = page.locator('#acceptability')
  const figures = () =>
    card.locator('svg[role=img]').evaluateAll((bars) => bars.map((bar) => bar.ariaLabel))
  await expect(async () => expect((await figures()).length).toBeGreaterThan(6)).toPass()
  const drawn = await figures()
  await expect(async () => {
    await card.getByLabel('Number of draws').selectOption('300000')
    await card.getByLabel('Number of draws').selectOption('100000')
    await card.getByRole('button', { name: 'Draw more in your browser' }).click()
    await expect(card.getByText('Drawn in your browser: 100,000 weightings each')).toBeVisible()
  }).toPass({ timeout: 60_000 })
  expect(await figures()).toEqual(drawn)
  await card.getByLabel('Number of draws').selectOption('1000000')
  await card.getByRole('button', { name: 'Draw more in your browser' }).click()
  await expect(card.getByRole('progressbar', { name: 'Drawing in your browser' })).toBeVisible()
  await card.getByRole('button', { name: 'Stop' }).click()
  await expect(card.getByText('Stopped. The figures above are unchanged.')).toBeVisible()
  expect(await figures()).toEqual(drawn)
})

test('the result says who could still win, what a weight changes, and how far evaluators agree', async ({
  page,
}) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  const outlook = page.locator('#outlook')
  await expect(outlook.getByText(/^No weights within the experts’ range put/)).toBeVisible()
  await expect(outlook.getByRole('row', { name: /Brisa Saúde Yes/ })).toBeVisible()
  const sensitivity = page.locator('#sensitivity')
  await expect(
    sensitivity.getByRole('heading', { name: 'If Provider network weighed more, or less' }),
  ).toBeVisible()
  await expect(sensitivity.getByText(/per cent Brisa Saúde leads\./)).toBeVisible()
  const chooser = sensitivity.getByLabel('Weight that moves').filter({ visible: true })
  await expect(async () => {
    await chooser.selectOption({ index: 0 })
    await chooser.selectOption({ label: '3.3 Claims ratio' })
    await expect(
      sensitivity.getByRole('heading', { name: 'If 3.3 Claims ratio weighed more, or less' }),
    ).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await sensitivity.scrollIntoViewIfNeeded()
  await expect(sensitivity.locator('.recharts-surface').first()).toBeVisible()
  const agreement = page.locator('#agreement')
  await expect(agreement.getByRole('row', { name: /Krippendorff’s α, ordinal/ })).toBeVisible()
  await expect(agreement.getByText('It never decides.')).toBeVisible()
})

test('real insurers are ranked beside the publisher’s own rating', async ({ page }) => {
  await enterAs(page, 'Tomás Machava')
  await page.goto(india)
  await expect(
    page.getByRole('heading', { name: /HDFC ERGO General Insurance leads/ }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Beside the publisher’s rating' })).toBeVisible()
})

test('the result leaves as workbook, report and numbers', async ({ page }) => {
  await enterAs(page, 'Samira Haddad')
  await page.goto(cover)
  for (const [name, type] of [
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['pdf', 'application/pdf'],
    ['json', 'application/json'],
  ]) {
    const response = await page.request.get(
      `/api/tenders/tender-cover-2027/ranking/${name}?locale=pt`,
    )
    expect(response.status(), name).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
    expect((await response.body()).length).toBeGreaterThan(2000)
  }
})

test('a role without the ranking is told so, and a stranger is sent to sign in', async ({
  page,
}) => {
  await page.goto(cover)
  await expect(page).toHaveURL(/\/en\/sign-in/)
  const response = await page.request.get('/api/tenders/tender-cover-2027/ranking/json')
  expect(response.status()).toBe(401)
})

for (const locale of ['en', 'pt', 'fr']) {
  test(`the result page has no serious accessibility fault and no missing text in ${locale}`, async ({
    page,
  }) => {
    await enterAs(page, 'Samira Haddad')
    await page.goto(cover.replace('/en/', `/${locale}/`))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect(page.locator('body')).not.toContainText(
      /\b(ranking|tenders|charts|enums)\.[a-z]+\.[a-z]/i,
    )
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
}

/** The id behind a criterion's code, from the exported numbers. */
async function criterionId(page: import('@playwright/test').Page, code: string): Promise<string> {
  const response = await page.request.get('/api/tenders/tender-cover-2027/ranking/json')
  const { criteria } = await response.json()
  return criteria.find((criterion: { code: string }) => criterion.code === code).id
}
