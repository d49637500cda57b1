import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Occasion } from '../../platform/command'
import type { JsonInput, Tx } from '../../platform/db'
import type { GroupWeightsChange } from './group-weight-rules'

/** Keeps a sampling beside the hash of its input: the same input is never sampled twice. */
export async function saveSampling(
  tx: Tx,
  { tenderId, inputHash, job, result }: GroupWeightsChange,
  { now }: Occasion,
) {
  const kind = 'group-weights'
  const stored: JsonInput = JSON.parse(JSON.stringify(result))
  const row = {
    methodVersion: job.method,
    seed: job.seed,
    result: stored,
    computedAt: now,
  }
  await tx.sampling.upsert({
    where: { tenderId_kind_inputHash: { tenderId, kind, inputHash } },
    create: { id: randomUUID(), tenderId, kind, inputHash, ...row },
    update: row,
  })
}
