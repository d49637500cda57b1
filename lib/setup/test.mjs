import { prepareCode } from './prepare.mjs'
import { runCommand } from './steps.mjs'

/** `npm test`: every check there is, or those that are named: `npm test -- unit e2e`. */
await runCommand(async (names) => {
  await prepareCode()
  const { allChecks } = await import('./checks/all-checks.mjs')
  const { runChecks } = await import('./checks/run-checks.mjs')
  if (!(await runChecks(allChecks, names))) process.exitCode = 1
})
