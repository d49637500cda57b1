import { prepareCode, prepareDatabase } from './prepare.mjs'
import { runCommand } from './steps.mjs'

/** `npm run dev`: as `npm start`, but serves the sources and follows their changes. */
await runCommand(async () => {
  await prepareCode()
  const database = await prepareDatabase('npm run dev')
  const { serve } = await import('./serve.mjs')
  await serve('dev', database)
})
