import { type Page, expect as patiently, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { enterAs } from './enter-as'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const officer = 'Tomás Machava'
const reference = `TEND-${Date.now()}`

let tenderPath = ''

/** A workbook as people send it: a title, a blank row, columns in Portuguese, merged cells, percentages. */
async function awkwardWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Critérios')
  sheet.addRow(['Critérios do fundo, versão de outubro'])
  sheet.mergeCells('A1:D1')
  sheet.addRow([])
  sheet.addRow(['Peso', 'Critério', 'Domínio', 'As nossas notas'])
  sheet.addRow([0.6, 'Hospitais', 'Rede', { error: '#N/A' }])
  sheet.addRow([0.4, '=Farmácias', null, 'x'])
  sheet.mergeCells('C4:C5')
  for (const address of ['A4', 'A5']) sheet.getCell(address).numFmt = '0 %'
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function editing(page: Page, person: string) {
  await enterAs(page, person)
  await page.goto(`${tenderPath}/edit`)
  return page
}

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  test('a tender starts empty, and takes its criteria from an awkward workbook', async ({
    page,
  }) => {
    await enterAs(page, officer)
    await page.goto('/en/selection/tenders/new')
    await page.getByRole('radio', { name: /^Nothing/ }).check()
    await page.getByLabel('What is chosen').fill('Cover for two people who edit')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('button', { name: 'Create the tender' }).click()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)[\w-]+$/)
    tenderPath = new URL(page.url()).pathname
    await page.goto(`${tenderPath}/criteria/import`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'Critérios.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await awkwardWorkbook(),
    })
    await page.getByRole('button', { name: /^Check/ }).click()
    await expect(
      page.getByRole('heading', { name: '2 criteria in 1 domain would be added' }),
    ).toBeVisible()
    await expect(page.getByText('It adds up to 100.00 %')).toBeVisible()
    await expect(page.getByText('As nossas notas')).toBeVisible()
    await page.getByRole('button', { name: 'Add these 2 criteria' }).click()
    await expect(
      page.getByRole('heading', { name: '2 criteria in 1 domain', exact: true }),
    ).toBeVisible()
  })

  test('two people edit one tender: the second is told, and loses nothing', async ({
    page,
    browser,
  }) => {
    const first = await editing(page, officer)
    await first.getByLabel('Reference').fill(`${reference}-B`)
    const second = await editing(await (await browser.newContext()).newPage(), 'Samira Haddad')
    await second.getByLabel('What is chosen').fill('Cover as the chair calls it')
    await second.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(second.getByText('Particulars saved')).toBeVisible()

    await first.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(first.getByText('Somebody else changed this tender')).toBeVisible()
    await first.getByRole('button', { name: 'Take in their version' }).click()
    await expect(first.getByLabel('What is chosen')).toHaveValue('Cover as the chair calls it')
    await expect(first.getByLabel('Reference')).toHaveValue(`${reference}-B`)
    await first.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(first.getByText('Particulars saved')).toBeVisible()
    await first.goto(`${tenderPath}/edit`)
    await expect(first.getByLabel('What is chosen')).toHaveValue('Cover as the chair calls it')
    await expect(first.getByLabel('Reference')).toHaveValue(`${reference}-B`)
  })

  test('the trial draft is deleted', async ({ page }) => {
    await enterAs(page, officer)
    await page.goto(tenderPath)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Delete the draft' }).click()
    await expect(page.getByText('Draft deleted')).toBeVisible()
  })
})
