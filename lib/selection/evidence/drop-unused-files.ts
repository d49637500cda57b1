import 'server-only'
import type { Tx } from '../../platform/db'

/** Deletes those of the files that no document points to any more. */
export async function dropUnusedFiles(tx: Tx, fileIds: readonly string[]) {
  await tx.storedFile.deleteMany({
    where: { id: { in: [...fileIds] }, documents: { none: {} } },
  })
}
