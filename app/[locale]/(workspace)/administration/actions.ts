'use server'

import { refresh } from 'next/cache'
import { changeRoles } from '@/lib/administration/change-roles'
import { checkAuditChain } from '@/lib/administration/check-audit-chain'
import { deactivatePerson } from '@/lib/administration/deactivate-person'
import { invitePerson } from '@/lib/administration/invite-person'
import { reactivatePerson } from '@/lib/administration/reactivate-person'
import { resendInvitation } from '@/lib/administration/resend-invitation'
import { revokeInvitation } from '@/lib/administration/revoke-invitation'
import type { Result } from '@/lib/shared/result'

export const invitePersonAction = async (input: unknown) => shown(await invitePerson(input))

export const resendInvitationAction = async (input: unknown) => shown(await resendInvitation(input))

export const revokeInvitationAction = async (input: unknown) => shown(await revokeInvitation(input))

export const changeRolesAction = async (input: unknown) => shown(await changeRoles(input))

export const deactivatePersonAction = async (input: unknown) => shown(await deactivatePerson(input))

export const reactivatePersonAction = async (input: unknown) => shown(await reactivatePerson(input))

export const checkAuditChainAction = async () => checkAuditChain(undefined)

/** The page shows what a successful change made of it. */
function shown<Value>(result: Result<Value>): Result<Value> {
  if (result.ok) refresh()
  return result
}
