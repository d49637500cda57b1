import { expect, it } from 'vitest'
import type { CriterionContent } from '../../../../lib/selection/criteria/criterion-schema'
import { insurerChecklist } from '../../../../lib/selection/templates/built-in/insurer-checklist'
import {
  contentOfEdited,
  type EditedTemplate,
  editedDomains,
  withImportedRows,
} from '../../../../lib/selection/templates/edited-template-rules'

const { content } = insurerChecklist
const edited = (): EditedTemplate => ({
  title: { en: 'Ours' },
  description: {},
  kind: 'insurer',
  ...editedDomains(content),
})
const ids = () => {
  let next = 0
  return () => {
    next += 1
    return `new-${next}`
  }
}
const aCriterion = (code: string): CriterionContent => ({
  code,
  kind: 'weighted',
  title: { en: code },
  description: {},
  unit: {},
  evidenceRequired: {},
  valueFunction: null,
  knockOut: null,
  minimumValue: null,
})

it('saves what it was opened with, word for word', () => {
  expect(contentOfEdited(editedDomains(content))).toEqual(content)
})

it('keeps a weight with its criterion when the code changes, and drops it with the criterion', () => {
  const [first, ...others] = edited().domains
  const criteria = first?.criteria ?? []
  const renamed = criteria.map((criterion) =>
    criterion.code === '1.1' ? { ...criterion, code: 'X' } : criterion,
  )
  const shorter = renamed.filter(({ code }) => code !== '1.2')
  const domains = first ? [{ ...first, criteria: shorter }, ...others] : others
  const { weightSets } = contentOfEdited({ ...edited(), domains })
  expect(weightSets[0]?.printed.criteria).toMatchObject({ X: 1290, '1.3': 326 })
  expect(Object.keys(weightSets[0]?.printed.criteria ?? {})).toHaveLength(27)
})

it('leaves out a weight set that has no weight left', () => {
  expect(contentOfEdited({ ...edited(), domains: [] }).weightSets).toEqual([])
})

it('adds rows to domains the tree has and to new ones, with their weights as one more set', () => {
  const rows = [
    {
      code: '4',
      title: {},
      exists: true,
      criteria: [{ row: 2, content: aCriterion('4.8'), weight: 150 }],
    },
    {
      code: '7',
      title: { en: 'New' },
      exists: false,
      criteria: [{ row: 3, content: aCriterion('7.1'), weight: null }],
    },
  ]
  const set = { name: { en: 'file.csv' }, source: 'file.csv' }
  const after = contentOfEdited(withImportedRows(edited(), rows, set, ids()))
  expect(after.domains.map(({ code, criteria }) => [code, criteria.length])).toEqual([
    ['1', 3],
    ['2', 4],
    ['3', 4],
    ['4', 8],
    ['5', 6],
    ['6', 4],
    ['7', 1],
  ])
  expect(after.weightSets).toHaveLength(3)
  expect(after.weightSets[2]).toMatchObject({
    source: 'file.csv',
    printed: { criteria: { '4.8': 150 } },
  })
})

it('adds no weight set for a file without weights', () => {
  const rows = [
    {
      code: '7',
      title: { en: 'New' },
      exists: false,
      criteria: [{ row: 2, content: aCriterion('7.1'), weight: null }],
    },
  ]
  expect(withImportedRows(edited(), rows, { name: {}, source: '' }, ids()).sets).toHaveLength(2)
})
