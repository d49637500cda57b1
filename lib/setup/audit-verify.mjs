import { applicationEnvironment } from './application-environment.mjs'
import { prepareCode } from './prepare.mjs'
import { runCommand, say } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

/** `npm run audit:verify`: recomputes every hash of the audit record; exit code 1 where the chain is broken. */
await runCommand(async () => {
  await prepareCode()
  const { openDatabase } = await import('./db.mjs')
  const { collectNode, typeScript } = await import('./tools.mjs')
  const database = await openDatabase('npm run audit:verify')
  beforeEnd(database.close)
  const { code, output } = await collectNode(
    typeScript('lib/administration/verify-audit-chain.ts'),
    applicationEnvironment(database, 3000),
  )
  say(output.trim())
  process.exitCode = code
})
