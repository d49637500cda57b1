import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { createTemplate } from '../../../../lib/selection/templates/create-template'
import { deleteTemplate } from '../../../../lib/selection/templates/delete-template'
import { getTemplate } from '../../../../lib/selection/templates/get-template'
import { listTemplates } from '../../../../lib/selection/templates/list-templates'
import { plantBuiltInTemplates } from '../../../../lib/selection/templates/plant-built-in-templates'
import { saveTemplate } from '../../../../lib/selection/templates/save-template'
import { actAs } from '../../../support/as-actor'
import { aUser } from '../../../support/test-database'

const checklist = 'template-insurer-checklist'
let organisationId: string

beforeEach(async () => {
  await plantBuiltInTemplates(db)
  const officer = await aUser({ roles: ['procurement_officer'] })
  organisationId = officer.organisationId
  actAs(officer)
})

async function viewOf(templateId: string) {
  const view = await getTemplate({ templateId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

async function aCopy() {
  const made = await createTemplate({
    title: { en: 'Our checklist' },
    kind: 'insurer',
    copyOf: checklist,
    idempotencyKey: crypto.randomUUID(),
  })
  return made.ok ? made.value.templateId : ''
}

async function save(templateId: string, wishes: object = {}) {
  const { title, description, kind, content, version } = await viewOf(templateId)
  return saveTemplate({ templateId, version, title, description, kind, content, ...wishes })
}

it('lists the built-in templates before one’s own, and nobody else’s', async () => {
  const own = await aCopy()
  const list = await listTemplates(undefined)
  expect(
    list.ok && list.value.templates.map(({ id, isBuiltIn, criteria }) => [id, isBuiltIn, criteria]),
  ).toEqual(
    expect.arrayContaining([
      [checklist, true, 28],
      ['template-provider-selection', true, 5],
      ['template-public-figures', true, 4],
    ]),
  )
  expect(list.ok && list.value.templates.at(-1)).toMatchObject({ id: own, isBuiltIn: false })
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect(await getTemplate({ templateId: own })).toMatchObject({ failure: { code: 'not-found' } })
})

it('copies a built-in template with its weight columns, and saves changes to the copy', async () => {
  const own = await aCopy()
  const { content } = await viewOf(own)
  expect(content).toEqual((await viewOf(checklist)).content)
  const domains = content.domains.slice(0, 1)
  expect(await save(own, { content: { domains, weightSets: [] } })).toMatchObject({ ok: true })
  expect((await viewOf(own)).content.domains).toHaveLength(1)
  expect((await viewOf(checklist)).content.domains).toHaveLength(6)
})

it('tells the second of two people who edit one template', async () => {
  const own = await aCopy()
  const { version } = await viewOf(own)
  const both = await Promise.all([save(own, { version }), save(own, { version })])
  expect(both.map((result) => (result.ok ? 'saved' : result.failure.code)).sort()).toEqual([
    'saved',
    'stale-version',
  ])
})

it('never changes or deletes a built-in template', async () => {
  expect(await save(checklist, { title: { en: 'Mine' } })).toMatchObject({
    failure: { code: 'wrong-state' },
  })
  expect(await deleteTemplate({ templateId: checklist, version: 1 })).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})

it('refuses a value function that makes no sense, and names the field', async () => {
  const own = await aCopy()
  const { content } = await viewOf(own)
  const [first, ...others] = content.domains
  const criteria = first?.criteria.map((criterion, at) =>
    at === 0
      ? { ...criterion, valueFunction: { kind: 'linear', zeroAt: 3, hundredAt: 3 } }
      : criterion,
  )
  const broken = { ...content, domains: [{ ...first, criteria }, ...others] }
  expect(await save(own, { content: broken })).toEqual({
    ok: false,
    failure: {
      code: 'invalid-input',
      fields: {
        'content.domains.0.criteria.0.valueFunction.hundredAt': 'tenders.valueProblem.anchorsEqual',
      },
    },
  })
})

it('refuses a code twice, a tenth criterion in a domain and a weight without its criterion', async () => {
  const own = await aCopy()
  const { content } = await viewOf(own)
  const network = content.domains[3]
  const twice = { domains: [network, { ...network, code: 'x' }], weightSets: [] }
  expect(await save(own, { content: twice })).toMatchObject({
    failure: { fields: { 'content.domains': 'tenders.validation.codeTaken' } },
  })
  const ten = Array.from({ length: 10 }, (_, at) => ({ ...network?.criteria[0], code: `x${at}` }))
  const crowded = { domains: [{ ...network, criteria: ten }], weightSets: [] }
  expect(await save(own, { content: crowded })).toMatchObject({
    failure: { fields: { 'content.domains.0.criteria': 'tenders.validation.tooManyInSet' } },
  })
  const orphaned = { domains: [network], weightSets: content.weightSets }
  expect(await save(own, { content: orphaned })).toMatchObject({
    failure: { fields: { 'content.weightSets.0': 'tenders.validation.weightWithoutCriterion' } },
  })
})

it('deletes one’s own template, and observers cannot', async () => {
  const own = await aCopy()
  actAs(await aUser({ roles: ['observer'], organisationId }))
  expect(await deleteTemplate({ templateId: own, version: 1 })).toMatchObject({
    failure: { code: 'not-allowed' },
  })
  actAs(await aUser({ roles: ['committee_chair'], organisationId }))
  expect(await deleteTemplate({ templateId: own, version: 1 })).toMatchObject({ ok: true })
  expect(await getTemplate({ templateId: own })).toMatchObject({ failure: { code: 'not-found' } })
})
