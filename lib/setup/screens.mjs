import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './places.mjs'
import { prepareCode } from './prepare.mjs'
import { planScreens } from './screens/screen-plan.mjs'
import { runCommand, say, step } from './steps.mjs'

/**
 * `npm run screens`: takes a picture of every page of the demo story into the folder `screens`, wide and on a phone,
 * light and dark, in every language, and writes an index of them. `-- --only result --locale en` takes some.
 */
await runCommand(async (args) => {
  const shots = planScreens(args)
  await prepareCode()
  const { ensureBrowser } = await import('./checks/browser.mjs')
  const { buildApplication } = await import('./build.mjs')
  const { openDemoServer } = await import('./demo-server.mjs')
  const { takeScreens } = await import('./screens/take-screens.mjs')
  const { screenIndex } = await import('./screens/screen-index.mjs')
  const executablePath = await ensureBrowser()
  await step('Production build', async () => ((await buildApplication()) ? 'made' : 'current'))
  const { BASE_URL: baseUrl } = await openDemoServer('npm run screens')
  const folder = inRoot('screens')
  fs.mkdirSync(folder, { recursive: true })
  await step('Pictures', async () => {
    await takeScreens({ executablePath, baseUrl, folder }, shots, tell)
    fs.writeFileSync(path.join(folder, 'index.html'), screenIndex(shots))
    return `${shots.length}; look at ${path.join(folder, 'index.html')}`
  })
})

function tell({ file }, status) {
  say(status === undefined || status >= 500 ? `${file} (the page answered ${status})` : file)
}
