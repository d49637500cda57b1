import { expect, it } from 'vitest'
import type { Cell, Sheet } from '../../../../lib/platform/spreadsheet/sheet'
import { criteriaFileWords } from '../../../../lib/selection/criteria/criteria-file-words'
import {
  type CriteriaTable,
  weightsOfTable,
} from '../../../../lib/selection/criteria/criteria-table-rules'
import type { ExistingDomain } from '../../../../lib/selection/criteria/group-criteria-rows'
import { readCriteriaTable } from '../../../../lib/selection/criteria/read-criteria-table'
import type { Locale } from '../../../../lib/shared/locale'

const words = await criteriaFileWords()
const header = [
  'Domain code',
  'Domain',
  'Code',
  'Criterion',
  'Kind',
  'Scale',
  'Anchors',
  'Weight (%)',
]

const sheetOf = (...rows: readonly Cell[][]): Sheet => ({
  format: 'csv',
  name: null,
  otherSheets: [],
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  formulaCells: [],
  problems: [],
})
const read = (
  rows: readonly Cell[][],
  existing: readonly ExistingDomain[] = [],
  locale: Locale = 'en',
): Extract<CriteriaTable, { kind: 'table' }> => {
  const table = readCriteriaTable(sheetOf(header, ...rows), words, locale, existing)
  if (table.kind !== 'table') throw new Error(`wrong columns: ${JSON.stringify(table)}`)
  return table
}
const issuesOf = (...row: Cell[]) =>
  read([row]).issues.map(({ code, column }) => `${code} ${column?.letter ?? '-'}`)

it('reads rows into domains with their scale, rule and weight', () => {
  const { domains, issues } = read([
    ['1', 'Network', '1.1', 'Hospitals', '', 'Linear', '0 = 0; 60 = 100', 12.9],
    ['2', 'Licence', '2.1', 'Licensed', 'Knock-out', 'Must be yes', null, null],
    ['1', 'Network', '1.2', 'Pharmacies', 'weighted', 'bands', '< 5 = 0; 5 = 100', '9,29'],
  ])
  expect(issues).toEqual([])
  expect(
    domains.map(({ code, criteria }) => [code, criteria.map(({ content }) => content.code)]),
  ).toEqual([
    ['1', ['1.1', '1.2']],
    ['2', ['2.1']],
  ])
  expect(domains[0]?.criteria[0]?.content).toMatchObject({
    title: { en: 'Hospitals' },
    kind: 'weighted',
    valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 60 },
  })
  expect(domains[1]?.criteria[0]?.content).toMatchObject({
    kind: 'knock_out',
    knockOut: { kind: 'is-true' },
    valueFunction: null,
  })
  expect(weightsOfTable(domains)).toEqual({ '1.1': 1290, '1.2': 929 })
})

it('makes up the codes that are left blank and groups by title', () => {
  const { domains, issues } = read([
    [null, 'Network', null, 'Hospitals'],
    [null, 'network ', '1.2', 'Pharmacies'],
    [null, 'Service', null, 'Telephone'],
    [null, 'NETWORK', null, 'Clinics'],
  ])
  expect(issues).toEqual([])
  expect(
    domains.map(({ code, criteria }) => [code, criteria.map(({ content }) => content.code)]),
  ).toEqual([
    ['1', ['1.1', '1.2', '1.3']],
    ['2', ['2.1']],
  ])
})

it('joins domains that the tree has, by code or by title in any language', () => {
  const existing: ExistingDomain[] = [
    {
      code: '4',
      title: { en: 'Network', pt: 'Rede' },
      criteria: [{ code: '4.1', kind: 'weighted' }],
    },
  ]
  const { domains } = read([[null, 'Rede', null, 'Farmácias']], existing, 'pt')
  expect(domains).toMatchObject([
    {
      code: '4',
      exists: true,
      criteria: [{ content: { code: '4.2', title: { pt: 'Farmácias' } } }],
    },
  ])
})

it('reads headings, kinds and scales in any language', () => {
  const sheet = sheetOf(
    ['Domínio', 'Critério', 'Tipo', 'Échelle', 'Repères'],
    ['Rede', 'Licença', 'Eliminatório', 'Doit être oui', null],
    ['Rede', 'Prazo', 'Pondéré', 'prazo', '14 = 100; 30 = 0'],
  )
  const table = readCriteriaTable(sheet, words, 'pt', [])
  expect(table).toMatchObject({
    kind: 'table',
    issues: [],
    domains: [
      {
        criteria: [
          { content: { knockOut: { kind: 'is-true' } } },
          { content: { valueFunction: { kind: 'deadline', target: 14, limit: 30 } } },
        ],
      },
    ],
  })
})

it.each([
  ['required B', ['1', null, '1.1', 'Hospitals']],
  ['required D', ['1', 'Network', '1.1', ' ']],
  ['tooLong D', ['1', 'Network', '1.1', 'x'.repeat(201)]],
  ['badCode C', ['1', 'Network', '1 1', 'Hospitals']],
  ['badCode A', ['=1', 'Network', '1.1', 'Hospitals']],
  ['unknownKind E', ['1', 'Network', '1.1', 'Hospitals', 'heavy']],
  ['unknownScale F', ['1', 'Network', '1.1', 'Hospitals', '', 'logarithmic']],
  ['required F', ['1', 'Network', '1.1', 'Hospitals', '', '', '1 = 0']],
  ['scaleOfOtherKind F', ['1', 'Network', '1.1', 'Hospitals', '', 'Must be yes']],
  ['badAnchors G', ['1', 'Network', '1.1', 'Hospitals', '', 'linear', 'many']],
  ['unsoundAnchors G', ['1', 'Network', '1.1', 'Hospitals', '', 'linear', '5 = 0; 5 = 100']],
  ['badNumber H', ['1', 'Network', '1.1', 'Hospitals', '', '', '', 'heavy']],
  ['outOfRange H', ['1', 'Network', '1.1', 'Hospitals', '', '', '', -1]],
  ['badWeight H', ['1', 'Network', '1.1', 'Hospitals', '', '', '', 1.234]],
] as const)('reports %s', (issue, row) => {
  expect(issuesOf(...row)).toEqual([issue])
})

it('reports a code that is taken, in the file and in the tree, with its row', () => {
  const existing: ExistingDomain[] = [
    { code: '4', title: { en: 'Network' }, criteria: [{ code: '4.1', kind: 'weighted' }] },
  ]
  const rows = [
    ['4', 'Network', '4.1', 'Hospitals'],
    ['4', 'Network', '4.2', 'Clinics'],
    ['4', 'Network', '4.2', 'Pharmacies'],
  ]
  expect(read(rows, existing).issues).toMatchObject([
    { row: 2, code: 'codeTaken', found: '4.1' },
    { row: 4, code: 'codeTaken', found: '4.2' },
  ])
})

it('reports the tenth domain and the tenth weighted criterion once each', () => {
  const domains = Array.from({ length: 11 }, (_, i) => [
    `${i}`,
    `Domain ${i}`,
    null,
    `Criterion ${i}`,
  ])
  expect(read(domains).issues).toMatchObject([{ row: 11, code: 'tooManyDomains' }])
  const criteria = Array.from({ length: 12 }, (_, i) => ['1', 'Network', null, `Criterion ${i}`])
  expect(read(criteria).issues).toMatchObject([{ row: 11, code: 'tooManyInDomain' }])
  const knockOuts = criteria.map((row) => [...row, 'knock-out'])
  expect(read(knockOuts).issues).toEqual([])
})

it('reports the criterion that no domain has room for, and thousands of domains quickly', () => {
  const knockOuts = Array.from({ length: 120 }, (_, i) => [
    '1',
    'Licence',
    null,
    `${i}`,
    'knock-out',
  ])
  expect(read(knockOuts).issues).toMatchObject([{ row: 102, code: 'domainFull', found: '100' }])
  const start = performance.now()
  read(Array.from({ length: 4_900 }, (_, i) => [null, `Domain ${i}`, null, 'Price']))
  expect(performance.now() - start).toBeLessThan(1_500)
})

it('reports a domain that goes by two titles under one code, unless they are in two languages', () => {
  const rows = [
    ['4', 'Network', null, 'Hospitals'],
    ['4', 'network ', null, 'Clinics'],
    ['4', 'Price', null, 'Premium'],
  ]
  expect(read(rows).issues).toMatchObject([{ row: 4, code: 'otherTitle', found: 'Price' }])
  const known = [{ code: '4', title: { pt: 'Rede' }, criteria: [] }]
  expect(read(rows.slice(0, 1), known).issues).toEqual([])
})

it('makes up no domain code that a later row asks for', () => {
  const { domains } = read([
    [null, 'Network', null, 'Hospitals'],
    ['1', 'Price', null, 'Premium'],
  ])
  expect(domains.map(({ code, title }) => [code, title.en])).toEqual([
    ['2', 'Network'],
    ['1', 'Price'],
  ])
})

it('reports cells that show an error or hold a formula without its value', () => {
  const sheet: Sheet = {
    ...sheetOf(header, ['1', 'Network', '1.1', 'Hospitals']),
    problems: [{ row: 2, column: 8, code: 'error-value' }],
  }
  expect(readCriteriaTable(sheet, words, 'en', [])).toMatchObject({
    issues: [{ row: 2, column: { letter: 'H' }, code: 'errorValue' }],
  })
})

it('names the columns that are missing in the reader’s language', () => {
  const sheet = sheetOf(['Name of insurer', 'Country'], ['A', 'B'])
  expect(readCriteriaTable(sheet, words, 'pt', [])).toEqual({
    kind: 'wrong-columns',
    missing: ['Domínio', 'Critério'],
    repeated: [],
    found: ['Name of insurer', 'Country'],
  })
})
