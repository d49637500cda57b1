import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { placeOf } from './grouped-rules'
import { type LoadedModeration, loadModeration } from './load-moderation'
import { type Confirmation, cellStanding, mustConfirm, type PanelSeat } from './progress-rules'
import { sealedRecord } from './sealed-record'

/** How far a moderation has come: what its confirmation and the lock after it look at. */
export type ModerationProgress = TenderSubject & {
  readonly seats: readonly PanelSeat[]
  readonly recordHash: string
  readonly openCells: number
  /** Those whose word is needed. */
  readonly confirmers: readonly PanelSeat[]
  readonly confirmations: readonly (Confirmation & { readonly confirmedAt: Date })[]
}

/** The progress of a moderation, and what it was read from, with the tender's row held; null where there is none. */
export async function loadConfirmation(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<(ModerationProgress & { readonly loaded: LoadedModeration }) | null> {
  await loadTenderForChange(tx, tenderId, organisationId)
  const loaded = await loadModeration(tx, tenderId, organisationId)
  if (!loaded) return null
  const confirmations = await tx.panelConfirmation.findMany({
    where: { tenderId },
    select: { userId: true, recordHash: true, confirmedAt: true },
  })
  const { hash: recordHash } = sealedRecord(loaded)
  return { ...loaded.tender, ...progressOf(loaded), recordHash, confirmations, loaded }
}

/** Cells that still stand open, and whose word is needed. */
export function progressOf({ cells, agreed, seats, standing }: LoadedModeration) {
  const settled = new Map(agreed.map((one) => [placeOf(one), one]))
  return {
    seats,
    openCells: cells.filter(
      (cell) => cellStanding(cell, settled.get(placeOf(cell)) ?? null) === 'open',
    ).length,
    confirmers: seats.filter((seat) => mustConfirm(seat, standing)),
  }
}
