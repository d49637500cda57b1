import 'server-only'
import type { Tx } from '../platform/db'

/**
 * Makes changes to an organisation's people wait for each other until the transaction ends: who is the
 * last administrator, or whether an address is already invited, must not change between check and write.
 */
export async function lockOrganisation(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`select id from organisation where id = ${organisationId} for update`
}
