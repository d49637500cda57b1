import 'server-only'
import type { Tx } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import { unseal } from '../../platform/sealing'
import { type ApplicantBid, filesOf } from './load-application'
import { envelopeKey, sealedPlace } from './sealed-place-rules'

/**
 * Ids of the files of a bid whose kept bytes are no longer those that were uploaded: better found before the submission
 * than at the opening.
 */
export async function damagedFiles(
  tx: Tx,
  tenderId: string,
  bid: ApplicantBid | null,
): Promise<readonly string[]> {
  if (!bid) return []
  const damaged: string[] = []
  for (const file of [...filesOf(bid, 'technical'), ...filesOf(bid, 'financial')]) {
    const { content } = await tx.sealedFile.findUniqueOrThrow({
      where: { id: file.id },
      select: { content: true },
    })
    const place = {
      key: envelopeKey(tenderId, file.envelope),
      place: sealedPlace.fileContent(file.id),
    }
    if (hashOf(content, place) !== file.sha256) damaged.push(file.id)
  }
  return damaged
}

function hashOf(content: Uint8Array, place: Parameters<typeof unseal>[1]): string | null {
  try {
    return sha256(unseal(content, place))
  } catch {
    // The seal is broken: which byte it was cannot be known, and need not be.
    return null
  }
}
