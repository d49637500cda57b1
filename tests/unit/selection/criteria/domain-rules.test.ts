import { expect, it } from 'vitest'
import {
  type DomainSubject,
  decideDomainEdit,
  decideDomainRemoval,
  decideNewDomain,
} from '../../../../lib/selection/criteria/domain-rules'

const aDomain = (wishes: Partial<DomainSubject> = {}): DomainSubject => ({
  organisationId: 'org',
  tenderId: 'tender',
  state: 'draft',
  lockVersion: 0,
  takenCodes: ['1', '2'],
  domainId: 'domain',
  version: 1,
  criterionCount: 0,
  ...wishes,
})
const title = { en: 'Network' }

it('adds a domain at the end, up to nine', () => {
  expect(decideNewDomain(aDomain(), { code: '3', title })).toEqual({
    ok: true,
    value: { code: '3', title, tenderId: 'tender', position: 2 },
  })
  const takenCodes = [...'123456789']
  expect(decideNewDomain(aDomain({ takenCodes }), { code: 'x', title })).toMatchObject({
    failure: { code: 'too-many-in-set' },
  })
})

it('refuses a code that another domain has', () => {
  expect(decideNewDomain(aDomain(), { code: '2', title })).toMatchObject({
    failure: { code: 'code-taken' },
  })
  expect(decideDomainEdit(aDomain(), { code: '1', title, version: 1 })).toMatchObject({
    failure: { code: 'code-taken' },
  })
})

it('removes only an empty domain', () => {
  expect(decideDomainRemoval(aDomain(), { version: 1 }).ok).toBe(true)
  expect(decideDomainRemoval(aDomain({ criterionCount: 1 }), { version: 1 })).toMatchObject({
    failure: { code: 'domain-not-empty' },
  })
})

it.each([
  ['stale-version', { version: 2 }],
  ['weights-locked', { lockVersion: 1 }],
  ['wrong-state', { state: 'evaluation' }],
] as const)('refuses to edit and remove with %s', (code, wishes) => {
  const subject = aDomain(wishes)
  expect(decideDomainEdit(subject, { code: '7', title, version: 1 })).toMatchObject({
    failure: { code },
  })
  expect(decideDomainRemoval(subject, { version: 1 })).toMatchObject({ failure: { code } })
})
