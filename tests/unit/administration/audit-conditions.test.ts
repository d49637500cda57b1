import { expect, it } from 'vitest'
import { auditConditions } from '../../../lib/administration/audit-conditions'
import { auditFilterInput } from '../../../lib/administration/audit-schema'

const conditions = (filter: object, timeZone = 'UTC') =>
  auditConditions(auditFilterInput.parse(filter), 'org', timeZone)

it('always stays within the organisation, and leaves out what is not asked for', () => {
  expect(conditions({})).toEqual({ organisationId: 'org', at: {} })
})

it('includes both days, as the clocks of the organisation have them', () => {
  expect(conditions({ from: '2026-03-01', to: '2026-03-02' }, 'Africa/Maputo').at).toEqual({
    gte: new Date('2026-02-28T22:00:00Z'),
    lt: new Date('2026-03-02T22:00:00Z'),
  })
})

it('looks for the person, the command and the object', () => {
  expect(conditions({ person: 'a', command: 'b.c', subject: 'd' })).toMatchObject({
    actorId: 'a',
    command: 'b.c',
    subjectId: 'd',
  })
})
