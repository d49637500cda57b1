import { verifyAuditChain } from '../platform/audit'
import { db } from '../platform/db'

/** `npm run audit:verify`: one line of JSON; the exit code is 1 when the chain is broken. */
const verification = await verifyAuditChain(db)
process.stdout.write(`${JSON.stringify({ ok: verification.brokenAt === null, ...verification })}\n`)
process.exitCode = verification.brokenAt === null ? 0 : 1
await db.$disconnect()
