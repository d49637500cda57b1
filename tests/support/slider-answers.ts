import { chromium } from 'playwright'
import { ensureBrowser } from '../../lib/setup/checks/browser.mjs'

/**
 * Moves the what-if sliders of a result page one after another in a headless browser.
 * @param cookie of a signed-in person, `name=value`
 * @returns for each answer the milliseconds of script from the event until the page has its new content
 */
export async function sliderAnswers(address: string, cookie: string, moves: number) {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const [name = '', value = ''] = cookie.split('=', 2)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name, value, url: address }])
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    while (!(await page.evaluate(doesAnswer))) await page.waitForTimeout(100)
    await page.evaluate(moveSliders, warmUps)
    return await page.evaluate(moveSliders, moves)
  } finally {
    await browser.close()
  }
}

const warmUps = 10

/** Runs in the page: whether its script has taken over the sliders. */
async function doesAnswer(): Promise<boolean> {
  const slider = document.querySelector<HTMLInputElement>('#what-if input[type=range]')
  const shown = slider?.closest('div')?.querySelector('output')
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const before = shown?.textContent
  setValue?.call(slider, slider?.value === '500' ? '400' : '500')
  slider?.dispatchEvent(new Event('input', { bubbles: true }))
  await Promise.resolve()
  return shown !== undefined && shown?.textContent !== before
}

/** Runs in the page. React answers an input event in a microtask, before this function goes on. */
async function moveSliders(moves: number): Promise<number[]> {
  const sliders = document.querySelectorAll<HTMLInputElement>('#what-if input[type=range]')
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const times: number[] = []
  for (let move = 0; move < moves; move += 1) {
    const slider = sliders[move % sliders.length]
    const shown = slider?.closest('div')?.querySelector('output')
    await new Promise(requestAnimationFrame)
    const before = shown?.textContent
    const target = String((Number(slider?.value) + 317) % 900)
    const started = performance.now()
    setValue?.call(slider, target)
    slider?.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
    times.push(performance.now() - started)
    if (!shown || shown.textContent === before)
      throw new Error(`slider ${move % sliders.length} did not answer`)
  }
  return times
}
