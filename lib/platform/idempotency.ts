import 'server-only'
import type { JsonInput, Tx } from './db'

export type ReplayKey = { readonly actorId: string; readonly command: string; readonly key: string }

/** The output already given for this key, or null. Concurrent twins meet at the primary key and one rolls back. */
export async function findReplay<Output>(
  tx: Tx,
  replay: ReplayKey,
): Promise<{ output: Output } | null> {
  const row = await tx.idempotencyKey.findUnique({
    where: { actorId_command_key: replay },
    select: { output: true },
  })
  return row ? { output: row.output as Output } : null
}

/** Keeps the output beside its key, in the transaction that made it. Outputs are plain JSON. */
export async function keepReplay(tx: Tx, replay: ReplayKey, output: unknown) {
  await tx.idempotencyKey.create({ data: { ...replay, output: (output ?? {}) as JsonInput } })
}
