import { type Browser, type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'
import { expectSound } from './sound-page'

/** A small machine compiles and computes at its own pace. */
const expect = patiently.configure({ timeout: 20_000 })

const list = '/en/selection/tenders'
const name = `Dental ${Date.now()}`

const menu = (page: Page) => page.getByRole('button', { name: /^View: / })
const changed = (page: Page) => page.getByText('Changed', { exact: true })
const search = (page: Page) => page.getByRole('searchbox')
const press = (page: Page, act: string) =>
  page.getByRole('button', { name: act, exact: true }).click()

/** Opens the menu, once its script runs. */
async function choices(page: Page) {
  await expect(async () => {
    await menu(page).click({ timeout: 2000 })
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  return page.getByRole('menu')
}

async function choose(page: Page, view: string) {
  await (await choices(page)).getByRole('menuitemradio', { name: new RegExp(view) }).click()
}

async function colleague(browser: Browser) {
  const page = await (await browser.newContext()).newPage()
  await enterAs(page, 'Samira Haddad')
  await page.goto(list)
  return page
}

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 })
  test.beforeEach(({ page }) => enterAs(page, 'Tomás Machava'))

  test('filters are kept under a name, and opened again later', async ({ page }) => {
    await page.goto(list)
    await choose(page, 'All')
    await search(page).fill('dental')
    await expect(changed(page)).toBeVisible()
    await press(page, 'Save as…')
    const dialog = page.getByRole('dialog', { name: 'Save this view' })
    await dialog.getByRole('button', { name: 'Save the view' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Fill this in')
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Save the view' }).click()
    await expect(menu(page)).toHaveText(`View: ${name}`)
    await expect(changed(page)).toBeHidden()
    await expect(page).toHaveURL(/[?&]view=view-/)

    await page.goto('/en/methods')
    await page.goto(list)
    await choose(page, name)
    await expect(search(page)).toHaveValue('dental')
    await page.reload()
    await expect(menu(page)).toHaveText(`View: ${name}`)
    await expect(changed(page)).toBeHidden()
    await expectSound(page)
  })

  test('a filter finds the same in every language, and has a word where it finds nothing', async ({
    page,
  }) => {
    await page.goto(`${list}?is-state=standstill,scoring`)
    await expect(page.getByRole('row', { name: 'Dental and optical cover' })).toBeVisible()
    const english = await page.getByRole('row').count()
    await page.goto('/pt/selection/tenders?is-state=standstill,scoring')
    await expect(page.getByText('Pontuação selada', { exact: true })).toBeVisible()
    expect(await page.getByRole('row').count()).toBe(english)
    await page.goto('/pt/selection/tenders?is-state=no_award')
    await expect(page.getByText('Sem adjudicação', { exact: true })).toBeVisible()
  })

  test('a changed view says so, is set back, and is saved', async ({ page }) => {
    await page.goto(list)
    await choose(page, name)
    await search(page).fill('ambulances')
    await expect(changed(page)).toBeVisible()
    await press(page, 'Reset')
    await expect(search(page)).toHaveValue('dental')
    await expect(changed(page)).toBeHidden()
    await search(page).fill('ambulances')
    await press(page, 'Save')
    await expect(page.getByText('View saved')).toBeVisible()
    await expect(changed(page)).toBeHidden()
    await expect(menu(page)).toHaveText(`View: ${name}`)
  })

  test('a name is taken once, and said so at the field', async ({ page }) => {
    await page.goto(list)
    await (await choices(page)).getByRole('menuitem', { name: 'Save as…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save this view' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Save the view' }).click()
    await expect(dialog.getByRole('alert')).toContainText('You already have a view of this name')
    await expect(dialog.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true')
    await expectSound(page)
  })

  test('a shared view is found by a colleague, until it is deleted', async ({ page, browser }) => {
    const other = await colleague(browser)
    await expect((await choices(other)).getByText(name)).toBeHidden()

    await page.goto(list)
    await choose(page, name)
    await (await choices(page)).getByRole('menuitem', { name: 'Name and sharing…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Name and sharing' })
    await dialog.getByLabel('Share with colleagues').check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('View saved')).toBeVisible()

    await other.reload()
    await expect((await choices(other)).getByText('Tomás Machava')).toBeVisible()
    await other.keyboard.press('Escape')
    await choose(other, name)
    await expect(search(other)).toHaveValue('ambulances')
    await search(other).fill('dental')
    await expect(other.getByRole('button', { name: 'Save as…' })).toBeVisible()
    await expect(other.getByRole('button', { name: 'Save', exact: true })).toBeHidden()

    await (await choices(page)).getByRole('menuitem', { name: 'Delete…' }).click()
    await press(page, 'Delete the view')
    await expect(page.getByText('View deleted')).toBeVisible()
    await expect(menu(page)).toHaveText('View: All')
    await other.reload()
    await expect(menu(other)).toHaveText('View: All')
    await expect(search(other)).toHaveValue('dental')
    await other.context().close()
  })
})
