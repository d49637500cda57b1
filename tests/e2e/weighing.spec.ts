import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect as patiently, test } from '@playwright/test'
import { enterAs } from './enter-as'

/** A small machine that also computes group weights may take its time. */
const expect = patiently.configure({ timeout: 20_000 })

/** Names that no earlier run of the story has used. */
const stamp = Date.now()
const reference = `E2E-${stamp}`
const address = `ana.${stamp}@example.org`

/** Items of the question sets of the insurer checklist, in order: the domains, then each domain's criteria. */
const setSizes = [6, 3, 4, 4, 7, 6, 4]

let tenderPath = ''
let link = ''

test.describe(() => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 })

  test('the officer prepares a tender, opens the weighing and invites an expert', async ({
    page,
  }) => {
    await enterAs(page, 'Tomás Machava')
    await page.goto('/en/selection/tenders/new')
    await page.getByLabel('What is chosen').fill('Health cover of the story')
    await page.getByLabel('Reference').fill(reference)
    await page.getByRole('radio', { name: /28 criteria/ }).check()
    await page.getByRole('button', { name: 'Create the tender' }).click()
    await expect(page).toHaveURL(/selection\/tenders\/(?!new)/)
    tenderPath = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Open the weighing' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open the weighing' }).click()
    await expect(page.getByText('Start the evaluation')).toBeVisible()

    await page.goto(`${tenderPath}/weights`)
    await page.getByRole('button', { name: 'Invite an expert' }).click()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByText('There is a problem')).toBeVisible()
    await page.getByLabel('Name').fill('Ana Bila')
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByText('Ana Bila')).toBeVisible()
    await expect(page.getByText('Sealed: 0 of 1 expert')).toBeVisible()
  })

  test('the invitation lies in the mailbox of the demonstration', async ({ page }) => {
    await expect(async () => {
      await page.goto('/en/mailbox')
      await expect(page.getByText(address)).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 60_000 })
    const mail = page.locator('li, article, details').filter({ hasText: address }).last()
    const found = (await mail.textContent()) ?? ''
    link = /\/en\/weigh\/[\w-]+/.exec(found)?.[0] ?? ''
    expect(link).not.toBe('')
  })

  test('the expert answers everything with the keyboard, follows the advice, and sends', async ({
    page,
    context,
  }) => {
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Health cover of the story')
    await page.getByRole('link', { name: 'Begin' }).click()
    for (const [place, size] of setSizes.entries()) await answerSet(page, size, place === 4)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
    await expect(page.getByText('Ready to send')).toBeVisible()
    await page.getByRole('link', { name: 'Send answers' }).first().click()
    await expect(page.getByText('They cannot be changed afterwards')).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.getByText('They were not sent')).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your answers and what they weigh',
    )
    await page.goto(link)
    await expect(page.getByText('Sent', { exact: true })).toBeVisible()
    await expect(page.getByRole('radio', { name: /^\d/ })).toHaveCount(0)
  })

  test('the chair sees the answers and computes the group weights', async ({ page }) => {
    await enterAs(page, 'Samira Haddad')
    await page.goto(`${tenderPath}/weights`)
    await expect(page.getByText('The expert has sent their answers')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Do the answers fit together?' })).toContainText(
      'Ana Bila',
    )
    await page.goto(`${tenderPath}/weights/group`)
    await page.getByRole('button', { name: 'Compute group weights' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Compute group weights' }).click()
    await expect(page.getByText('Who matters more, and how surely')).toBeVisible({
      timeout: 120_000,
    })
    await expect(page.getByText(/seed 1/)).toBeVisible()
    await expectNoViolations(page)
  })

  test('the chair rescales a published set with a reason and makes it official', async ({
    page,
  }) => {
    await enterAs(page, 'Samira Haddad')
    await page.goto(`${tenderPath}/weights/sets`)
    const set = page.getByRole('listitem').filter({ hasText: 'Printed total 100.73' })
    await expect(set).toContainText('Does not add up to 100')
    await set.getByRole('button', { name: 'Normalise…' }).click()
    await page.getByRole('button', { name: 'Rescale to 100' }).click()
    await expect(page.getByText('Say why, in at least ten characters').first()).toBeVisible()
    await page.getByRole('textbox', { name: /^Reason/ }).fill('Rounding of the source')
    await page.getByRole('button', { name: 'Rescale to 100' }).click()
    await expect(set).toContainText('Rescaled to 100 by Samira Haddad')
    await expect(set).toContainText('Rounding of the source')
    await expectNoViolations(page)

    await set.getByRole('link', { name: 'Make official…' }).click()
    await expect(page.getByText('It cannot be taken back')).toBeVisible()
    await page.getByRole('textbox', { name: /^Reason/ }).fill('The panel follows the literature.')
    await page.getByRole('button', { name: 'Make official and lock' }).click()
    await expect(page).toHaveURL(/weights\/sets$/)
    await expect(set).toContainText('Official')
    await expect(page.getByText('The panel follows the literature.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copy the whole code' })).toBeVisible()

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV' }).click()
    expect((await download).suggestedFilename()).toBe(`${reference}-weights.csv`)
  })
})

/**
 * One question set by keys alone: 1 names the first item the most important, n the last the least; then a digit and Enter a
 * question. Where `withSlip`, one answer contradicts the others; the advice is then followed.
 */
async function answerSet(page: Page, size: number, withSlip: boolean) {
  const { keyboard } = page
  await page.getByRole('group', { name: 'Most important' }).getByRole('radio').first().focus()
  await keyboard.press('1')
  await keyboard.press('Enter')
  await keyboard.press(String(size))
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Compare' })).toBeFocused()
  await keyboard.press('Enter')
  for (let item = 2; item <= size; item++) await answer(page, item)
  for (let item = 2; item < size; item++) {
    await answer(page, withSlip && item === 5 ? 7 : Math.round(size / item))
  }
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  if (withSlip) {
    await expect(page.getByText('Look again here.')).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: /^Set to/ }).click()
    await expect(page.getByText('Look again here.')).toBeHidden()
    await page.getByRole('link', { name: 'Continue' }).last().focus()
  }
  await expect(page.getByText('Yes. Your answers fit together.')).toBeVisible()
  await keyboard.press('Enter')
}

async function answer(page: Page, step: number) {
  await page.keyboard.press(String(step))
  await page.keyboard.press('Enter')
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

test('a link that was replaced or withdrawn says so, on a phone and in three languages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const [locale, title] of [
    ['en', 'This link no longer works'],
    ['pt', 'Esta ligação já não funciona'],
    ['fr', 'Ce lien ne fonctionne plus'],
  ]) {
    await page.goto(`/${locale}/weigh/withdrawn-link-withdrawn-link`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  }
})
