import { prepareCode } from './prepare.mjs'
import { runCommand } from './steps.mjs'

/** `npm run check`: what needs no database, no build and no browser. */
await runCommand(async (names) => {
  await prepareCode()
  const { toolChecks } = await import('./checks/tool-checks.mjs')
  const { runChecks } = await import('./checks/run-checks.mjs')
  if (!(await runChecks(toolChecks, names))) process.exitCode = 1
})
