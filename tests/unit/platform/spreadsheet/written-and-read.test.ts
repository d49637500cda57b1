import ExcelJS from 'exceljs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import type { ExportCell, ExportTable } from '../../../../lib/platform/spreadsheet/export-table'
import { numberFrom } from '../../../../lib/platform/spreadsheet/number-cell'
import { readSpreadsheet } from '../../../../lib/platform/spreadsheet/read-spreadsheet'
import { writeCsv } from '../../../../lib/platform/spreadsheet/write-csv'
import { writeXlsx } from '../../../../lib/platform/spreadsheet/write-xlsx'
import { locales } from '../../../../lib/shared/locale'

const madeAt = new Date('2026-11-22T10:00:00Z')
const notes = { title: 'About', lines: [['Filter', '=danger()']] } as const
const tableOf = (rows: readonly (readonly ExportCell[])[]): ExportTable => ({
  title: 'Criteria',
  columns: [{ heading: 'A' }, { heading: 'B', decimals: 2 }],
  rows,
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ',', ';', '"', "'", 'a', '_x000D_'),
  }),
  fc.string({ unit: 'binary' }),
)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)
/** What both formats can carry: no control characters, line ends as \n, whole characters only. */
const carried = (value: string) =>
  value
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are left out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

it('gives back every text and number that was written to a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, finite), { maxLength: 40 }), async (rows) => {
      const result = await readSpreadsheet(
        await writeXlsx([tableOf(rows)], notes, madeAt),
        'a.xlsx',
      )
      const expected = rows.map(([word, number]) => [
        carried(word).trim() === '' ? null : carried(word),
        number,
      ])
      expect(result.ok && result.value.rows.slice(1).map((row) => row.cells)).toEqual(expected)
    }),
    { numRuns: 12 },
  )
})

it('writes no cell that a spreadsheet program would run, in either format', async () => {
  const isFormula = /^[=+\-@\t\r]/
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 20, maxLength: 40 }),
      fc.constantFrom(...locales),
      async (texts, locale) => {
        const table = tableOf(texts.map((word) => [word, -5]))
        const book = new ExcelJS.Workbook()
        const bytes = await writeXlsx([table], notes, madeAt)
        await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
        book.worksheets[0]?.getColumn(1).eachCell((cell) => {
          expect(cell.formula).toBeUndefined()
          expect(String(cell.value ?? '')).not.toMatch(isFormula)
        })
        const csv = new TextDecoder().decode(writeCsv(table, locale)).replace('\ufeff', '')
        const parsed = Papa.parse<string[]>(csv, { delimiter: locale === 'en' ? ',' : ';' })
        for (const [word, number] of parsed.data.slice(1, -1)) {
          expect(word).not.toMatch(isFormula)
          expect(number).toBe('-5')
        }
      },
    ),
    { numRuns: 8 },
  )
})

it('gives back every number written as text in the reader’s language', async () => {
  const plain = fc.oneof(
    fc.integer(),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 1000),
  )
  await fc.assert(
    fc.asyncProperty(plain, fc.constantFrom(...locales), async (number, locale) => {
      const result = await readSpreadsheet(writeCsv(tableOf([['x', number]]), locale), 'a.csv')
      const cell = result.ok ? (result.value.rows[1]?.cells[1] ?? null) : null
      expect(numberFrom(cell, locale)).toBe(number)
    }),
  )
})

it('keeps numbers as numbers, rounds only what is shown, and puts the notes on the last sheet', async () => {
  const book = new ExcelJS.Workbook()
  const bytes = await writeXlsx([tableOf([['-x', -1.23456]])], notes, madeAt)
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Criteria', 'About'])
  expect(book.worksheets[0]?.getCell('B2').value).toBe(-1.23456)
  expect(book.worksheets[0]?.getCell('B2').numFmt).toBe('0.00')
  expect(book.worksheets[0]?.getCell('A2').value).toBe("'-x")
  expect(book.worksheets[1]?.getCell('B1').value).toBe("'=danger()")
})

it('names every sheet within the rules of spreadsheet programs', async () => {
  const long = { ...tableOf([]), title: "'Tender [1]: a/b\\c? with a very long name indeed'" }
  const bytes = await writeXlsx([long, long, { ...long, title: '::' }], notes, madeAt)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
  const names = book.worksheets.map((sheet) => sheet.name)
  expect(new Set(names).size).toBe(4)
  expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true)
})
