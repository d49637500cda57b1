import { expect, it } from 'vitest'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalStage } from '../../../support/formal-stage'

const { db } = await import('../../../../lib/platform/db')
const { recordAudit } = await import('../../../../lib/platform/audit')
const { listAuditEntries } = await import('../../../../lib/administration/list-audit-entries')
const { auditFilterInput } = await import('../../../../lib/administration/audit-schema')

it('leaves out of the record who bids and who asks, until the envelopes are opened', async () => {
  const { tenderId, organisationId } = await aFormalStage({ state: 'published', bids: 0 })
  const administrator = await person(organisationId, 'administrator', 'Nadia Okafor')
  const bidder = await person(organisationId, 'applicant_user', 'Helena Matos')
  const applicantId = `applicant-${tenderId}`.slice(0, 60)
  await db.applicant.create({ data: { id: applicantId, organisationId, name: 'Vida Plena' } })
  const sealed = await db.sealedBid.create({
    data: { id: `sealed-${tenderId}`.slice(0, 60), tenderId, applicantId },
  })
  await db.$transaction((tx) =>
    recordAudit(tx, {
      at: new Date(),
      actor: { kind: 'user', ...bidder },
      organisationId,
      command: 'selection.submit-bid',
      subjectType: 'sealed-bid',
      subjectId: sealed.id,
      detail: {},
    }),
  )
  const names = async () => {
    actAs(administrator)
    const listed = await listAuditEntries(auditFilterInput.parse({}))
    return listed.ok ? listed.value.entries.map(({ command }) => command) : []
  }
  expect(await names()).not.toContain('selection.submit-bid')
  expect(await names()).toContain('selection.publish-tender')
  await db.opening.create({
    data: {
      tenderId,
      envelope: 'technical',
      proposedById: 'one',
      proposedAt: new Date(),
      attendees: {},
      confirmedById: 'two',
      confirmedAt: new Date(),
      record: '{}',
      recordHash: 'a'.repeat(64),
    },
  })
  expect(await names()).toContain('selection.submit-bid')
})
