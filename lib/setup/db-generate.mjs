import { generateClient } from './generate.mjs'
import { runCommand, say } from './steps.mjs'

/** Makes the Prisma client from prisma/schema. */
await runCommand(async () =>
  say((await generateClient()) ? 'Prisma client made' : 'Prisma client is current'),
)
