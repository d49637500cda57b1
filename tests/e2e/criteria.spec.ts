import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const officer = 'Tomás Machava'

/** Names that no earlier run of the story has used. */
const stamp = Date.now()
const reference = `CRIT-${stamp}`
const ownTitle = `Checklist of the fund ${stamp}`

let tenderPath = ''

const criteriaFile = (text: string) => ({
  name: 'criteria.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

const open = (page: Page, criterion: string) =>
  page.getByRole('link', { name: criterion, exact: true }).click()

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  test('a tender starts from the checklist, with both published columns as printed', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto('/en/selection/templates/template-insurer-checklist')
    await expect(page.getByText('adds up to 100.73 %, as printed')).toBeVisible()
    await expect(page.getByText('adds up to 100.31 %, as printed')).toBeVisible()
    await expect(page.getByText('domains add up to 100.32 %')).toBeVisible()
    await page.getByRole('link', { name: 'Start a tender' }).click()
    await expect(page.getByRole('radio', { name: /28 criteria/ })).toBeChecked()
    await page.getByLabel('What is chosen').fill('Cover with criteria of our own')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('button', { name: 'Create the tender' }).dblclick()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)[\w-]+$/)
    tenderPath = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'How evidence becomes a value' }).click()
    await expect(page.getByRole('heading', { name: '28 criteria in 6 domains' })).toBeVisible()
    await isAccessible(page)
  })

  test('a criterion gets other anchors, and the curve follows while they are typed', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto(`${tenderPath}/criteria`)
    await open(page, 'Claims ratio')
    const preview = page.getByRole('complementary', { name: 'Value against evidence' })
    await preview.getByRole('textbox', { name: 'Evidence' }).fill('70')
    await expect(preview.getByText('gives 83.3', { exact: true })).toBeVisible()
    await page.getByLabel('Best from').fill('50')
    await expect(preview.getByText('gives 100.0', { exact: true })).toBeVisible()
    await page.getByLabel('Best up to').fill('40')
    await expect(preview.getByText('This must be more than the anchor before it.')).toBeVisible()
    await page.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'This must be more than the anchor before it.',
    )
    await page.getByLabel('Best up to').fill('85')
    await page.getByRole('radio', { name: 'Portuguese' }).check()
    await page.getByRole('textbox', { name: 'Title' }).fill('Sinistralidade')
    await page.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(page.getByText('Criterion saved')).toBeVisible()
    await page.goto(`${tenderPath.replace('/en/', '/pt/')}/criteria`)
    await expect(page.getByText('Ideal de 50 a 85 %')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sinistralidade' })).toBeVisible()
  })

  test('a formula says at once where it goes wrong', async ({ page }) => {
    await enterAs(page, officer)
    await page.goto(`${tenderPath}/criteria`)
    await open(page, 'Reviewers of medical records')
    await page.getByLabel('Kind of scale').selectOption({ label: 'Formula' })
    await page.getByLabel('Names of the evidence').fill('reviewers, insured')
    await page.getByLabel('Formula', { exact: true }).fill('100 * reviewers / insurd')
    await expect(
      page.getByText('At character 19: this name is not among the evidence.').first(),
    ).toBeVisible()
    await page.getByLabel('Formula', { exact: true }).fill('2500 * reviewers / insured')
    await expect(page.getByText('The formula can be read.')).toBeVisible()
    const preview = page.getByRole('complementary', { name: 'Value against evidence' })
    await preview.getByRole('textbox', { name: 'reviewers' }).fill('4')
    await preview.getByRole('textbox', { name: 'insured' }).fill('200')
    await expect(preview.getByText('gives 50.0', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(page.getByText('Criterion saved')).toBeVisible()
    await isAccessible(page)
  })

  test('a criterion moves by menu and keyboard, the move can be undone, and the focus stays with it', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto(`${tenderPath}/criteria`)
    await page.getByRole('button', { name: 'Actions for Large contracts running now' }).click()
    await page.getByRole('menuitem', { name: 'Communication' }).click()
    await expect(page.getByText('is now number 5 of 5 in Communication').first()).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row(page, 'Experience').getByText('3 criteria')).toBeVisible()
    await page.getByRole('link', { name: 'Large contracts running now' }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByText('is now number 1 of 5 in Communication').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Large contracts running now' })).toBeFocused()
  })

  test('two people edit one criterion: the second is told, and loses nothing', async ({
    page,
    browser,
  }) => {
    await enterAs(page, officer)
    await page.goto(`${tenderPath}/criteria`)
    await open(page, 'Branches')
    await page.getByLabel('Code').fill('5.10')
    const second = await (await browser.newContext()).newPage()
    await enterAs(second, 'Samira Haddad')
    await second.goto(page.url())
    await second.getByRole('textbox', { name: 'Title' }).fill('Branches open to the public')
    await second.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(second.getByText('Criterion saved')).toBeVisible()
    await page.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(page.getByText('Somebody else saved this criterion')).toBeVisible()
    await page.getByRole('button', { name: 'Take in their version' }).click()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Branches open to the public',
    )
    await expect(page.getByLabel('Code')).toHaveValue('5.10')
    await page.getByRole('button', { name: 'Save the criterion' }).click()
    await expect(page.getByText('Criterion saved')).toBeVisible()
  })

  test('a spreadsheet with wrong cells says where; mended, it is shown first and then added', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto(`${tenderPath}/criteria`)
    await page.getByRole('link', { name: 'Import' }).click()
    const file = page.locator('input[type=file]')
    const check = page.getByRole('button', { name: /^Check/ })
    await file.setInputFiles({
      name: 'criteria.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('MZ program'),
    })
    await check.click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'This file is not what its name says.',
    )
    await file.setInputFiles(
      criteriaFile('domain;criterion;scale;anchors\nService;Hotline;linear;many\n'),
    )
    await check.click()
    await expect(row(page, 'These anchors cannot be read')).toContainText('D · anchors')
    await file.setInputFiles(
      criteriaFile(
        'domain;criterion;scale;anchors;weight\nService;Hotline;linear;"0 = 0\n24 = 100";2,50\n',
      ),
    )
    await check.click()
    await expect(
      page.getByRole('heading', { name: '1 criterion in 1 domain would be added' }),
    ).toBeVisible()
    await expect(page.getByText('It adds up to 2.50 %; nothing is rescaled.')).toBeVisible()
    await page.getByRole('button', { name: 'Add this criterion' }).click()
    await expect(page.getByRole('heading', { name: '29 criteria in 7 domains' })).toBeVisible()
  })

  test('a template of one’s own is copied, edited with undo, and saved', async ({ page }) => {
    await enterAs(page, officer)
    await page.goto('/en/selection/templates/template-provider-selection')
    await page.getByRole('link', { name: 'Make a copy' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill(ownTitle)
    await page.getByRole('button', { name: 'Create the template' }).click()
    await expect(page.getByRole('heading', { name: 'Edit template' })).toBeVisible()
    await page.getByRole('button', { name: 'Actions for Preferential prices' }).click()
    await page.getByRole('menuitem', { name: 'Remove…' }).click()
    await expect(page.getByText('Preferential prices')).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Preferential prices')).toBeVisible()
    await page.getByRole('button', { name: 'Actions for Preferential prices' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Prices for our members')
    await page.getByRole('button', { name: 'Take into the template' }).click()
    await page.reload()
    await expect(page.getByText('Your unsaved changes are back')).toBeVisible()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Save the template' }).click()
    await expect(page.getByText('Template saved')).toBeVisible()
    await page.goto('/en/selection/templates')
    await page.getByRole('link', { name: ownTitle }).click()
    await expect(page.getByText('Prices for our members')).toBeVisible()
  })

  test('the register exports the view on the screen, and the trial draft is deleted', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto(`/en/selection/tenders?q=${reference}`)
    await expect(page.getByRole('row')).toHaveCount(2)
    const answer = await page.request.get(`/api/tenders/table/en/csv?q=${reference}`)
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(reference)
    await page.goto(tenderPath)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Delete the draft' }).click()
    await expect(page).toHaveURL(/selection\/tenders$/)
    await expect(page.getByText('Draft deleted')).toBeVisible()
  })
})
