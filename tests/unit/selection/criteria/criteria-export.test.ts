import { expect, it } from 'vitest'
import { readSpreadsheet } from '../../../../lib/platform/spreadsheet/read-spreadsheet'
import { writeCsv } from '../../../../lib/platform/spreadsheet/write-csv'
import { writeXlsx } from '../../../../lib/platform/spreadsheet/write-xlsx'
import {
  columnDefinitions,
  criteriaExport,
} from '../../../../lib/selection/criteria/criteria-export'
import { criteriaFileWords } from '../../../../lib/selection/criteria/criteria-file-words'
import { weightsOfTable } from '../../../../lib/selection/criteria/criteria-table-rules'
import { readCriteriaTable } from '../../../../lib/selection/criteria/read-criteria-table'
import { insurerChecklist } from '../../../../lib/selection/templates/built-in/insurer-checklist'
import { locales, textIn } from '../../../../lib/shared/locale'

const words = await criteriaFileWords()
const { domains, weightSets } = insurerChecklist.content
const printed = weightSets[0]?.printed.criteria ?? {}
const percentByCode = Object.fromEntries(
  Object.entries(printed).map(([code, weight]) => [code, weight / 100]),
)
const notes = { title: 'About', lines: [] }

it.each(locales)(
  'can be imported again in %s as it was exported, as workbook and as text',
  async (locale) => {
    const table = criteriaExport(domains, [{ heading: 'Any', percentByCode }], words, locale)
    const files = [
      ['a.xlsx', await writeXlsx([table], notes, new Date())],
      ['a.csv', writeCsv(table, locale)],
    ] as const
    for (const [name, bytes] of files) {
      const sheet = await readSpreadsheet(bytes, name)
      const back = sheet.ok ? readCriteriaTable(sheet.value, words, locale, []) : null
      if (back?.kind !== 'table') throw new Error(`${name} could not be read`)
      expect(back.issues).toEqual([])
      expect(back.ignored).toEqual([])
      expect(weightsOfTable(back.domains)).toEqual(printed)
      const original = domains.flatMap(({ criteria }) => criteria)
      const returned = back.domains.flatMap(({ criteria }) =>
        criteria.map(({ content }) => content),
      )
      expect(
        returned.map(({ code, title, description, evidenceRequired, unit }) => [
          code,
          ...[title, description, evidenceRequired, unit].map((text) => textIn(text, locale)),
        ]),
      ).toEqual(
        original.map(({ code, title, description, evidenceRequired, unit }) => [
          code,
          ...[title, description, evidenceRequired, unit].map((text) => textIn(text, locale)),
        ]),
      )
      expect(returned.map(({ valueFunction }) => valueFunction?.kind)).toEqual(
        original.map(({ valueFunction }) => valueFunction?.kind),
      )
    }
  },
)

it('gives several weight columns their names', () => {
  const weights = [
    { heading: 'BWM', percentByCode },
    { heading: 'Consensus', percentByCode },
  ]
  const table = criteriaExport(domains, weights, words, 'en')
  expect(table.columns.slice(-2).map(({ heading }) => heading)).toEqual(['BWM', 'Consensus'])
  expect(table.rows[0]?.slice(-2)).toEqual([12.9, 12.9])
})

it.each(locales)('explains every column in %s, and names every scale', (locale) => {
  const definitions = columnDefinitions(words, locale)
  expect(definitions).toHaveLength(12)
  for (const [term, text] of definitions) {
    expect(term).not.toBe('')
    expect(text).not.toMatch(/^$|[{}]/)
  }
})
