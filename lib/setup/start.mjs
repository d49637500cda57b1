import { prepareBuild, prepareCode, prepareDatabase } from './prepare.mjs'
import { runCommand } from './steps.mjs'

/** `npm start`: does all the set-up that is missing, then serves the production build. */
await runCommand(async () => {
  await prepareCode()
  const database = await prepareDatabase('npm start')
  await prepareBuild()
  const { serve } = await import('./serve.mjs')
  await serve('start', database)
})
