import { expect, it } from 'vitest'
import { invitationState, judgeInvitationLink } from '../../../lib/administration/invitation-rules'

const sent = {
  expiresAt: new Date('2026-03-08T12:00:00Z'),
  acceptedAt: null,
  revokedAt: null,
}
const before = new Date('2026-03-08T11:59:59Z')
const after = new Date('2026-03-08T12:00:00Z')
const done = new Date('2026-03-02T00:00:00Z')

it.each([
  ['open', null, sent, before],
  ['expired', 'link-expired', sent, after],
  ['revoked', 'link-revoked', { ...sent, revokedAt: done }, before],
  ['revoked', 'link-revoked', { ...sent, revokedAt: done }, after],
  ['accepted', 'link-used', { ...sent, acceptedAt: done }, before],
  ['accepted', 'link-used', { ...sent, acceptedAt: done }, after],
])('is %s, and its link answers %s', (state, code, invitation, now) => {
  const judged = judgeInvitationLink(invitation, now)
  expect(invitationState(invitation, now)).toBe(state)
  expect(judged.ok ? null : judged.failure.code).toBe(code)
})
