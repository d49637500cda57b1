import { beforeAll, expect, it } from 'vitest'
import { readSpreadsheet } from '../../../../lib/platform/spreadsheet/read-spreadsheet'
import { writeCsv } from '../../../../lib/platform/spreadsheet/write-csv'
import { writeXlsx } from '../../../../lib/platform/spreadsheet/write-xlsx'
import type { BidsFile } from '../../../../lib/selection/evidence/bids-file-schema'
import type { ExistingEntry } from '../../../../lib/selection/evidence/import-rules'
import { longSample, wideSample } from '../../../../lib/selection/evidence/import-sample-tables'
import { type ImportWords, importWords } from '../../../../lib/selection/evidence/import-words'
import { readBidsFile } from '../../../../lib/selection/evidence/read-bids-file'
import { type Locale, locales } from '../../../../lib/shared/locale'
import { aTargetBid, criteriaOfEveryKind } from '../../../support/bids-ground'

let words: ImportWords
beforeAll(async () => {
  words = await importWords()
})

const target = { criteria: criteriaOfEveryKind, bids: [aTargetBid()] }

async function read(bytes: Uint8Array, name: string, locale: Locale = 'en'): Promise<BidsFile> {
  const sheet = await readSpreadsheet(bytes, name, 700)
  if (!sheet.ok) throw new Error(`expected a readable sheet, got ${sheet.failure.code}`)
  return readBidsFile(sheet.value, target, words, locale)
}

const readCsvText = (text: string, locale: Locale = 'en') =>
  read(new TextEncoder().encode(text), 'bids.csv', locale)

it('reads one row an applicant, with source, period and page beside a value', async () => {
  const file = await readCsvText(
    'Applicant,Country,1.1,1.1 source,1.1 period,1.1 page,1.2 Licence to reinsure\n' +
      'Brisa Saúde,Portugal,92.1 %,Accounts,2025,41,yes\nNorthlight Mutual,,,,,,',
  )
  expect(file).toMatchObject({
    kind: 'table',
    layout: 'wide',
    issues: [],
    applicants: [{ name: 'Brisa Saúde', country: 'PT' }],
    entries: [
      { bidId: null, value: 92.1, source: 'Accounts', period: '2025', page: 41 },
      { bidId: null, value: true },
      { bidId: 'bid-a', status: 'missing', isSaid: false },
      { bidId: 'bid-a', status: 'missing' },
    ],
  })
})

it('reads one row a value, in another language', async () => {
  const file = await readCsvText(
    'Concorrente;Critério;Valor;Fonte;Documento;Página\n' +
      'northlight mutual;1.1;92,1;Contas;Technical offer;7\nA;1.2;sim;Proposta;;\nBrisa;1.3;em falta;;;',
    'pt',
  )
  expect(file).toMatchObject({
    kind: 'table',
    layout: 'long',
    issues: [],
    applicants: [{ name: 'Brisa' }],
    entries: [
      { bidId: 'bid-a', value: 92.1, documentId: 'document-a', page: 7 },
      { bidId: 'bid-a', value: true },
      { bidId: null, applicant: 'Brisa', status: 'missing', isSaid: true },
    ],
  })
})

it('reports every bad cell with its row and column, and goes on', async () => {
  const file = await readCsvText(
    'Applicant,1.1,1.1 page,1.2\nBrisa,ninety,0,yes\n,5,,no\nBrisa,5,,perhaps',
  )
  expect(file.kind === 'table' && file.issues).toEqual([
    { row: 2, column: { text: '1.1', letter: 'B' }, code: 'badNumber', found: 'ninety' },
    { row: 2, column: { text: '1.1 page', letter: 'C' }, code: 'badPage', found: '0' },
    { row: 3, column: { text: 'Applicant', letter: 'A' }, code: 'required', found: '' },
    { row: 4, column: { text: 'Applicant', letter: 'A' }, code: 'applicantTwice', found: 'Brisa' },
    { row: 4, column: { text: '1.2', letter: 'D' }, code: 'badYesNo', found: 'perhaps' },
  ])
})

it('reports criteria and documents that are not there, and entries that stand twice', async () => {
  const file = await readCsvText(
    'Applicant,Criterion,Value,Document,Page\nA,9.9,5,,\nA,1.1,5,Annual report,\nA,1.1,6,,\nA,1.2,yes,offer.pdf,25',
  )
  expect(file.kind === 'table' && file.issues.map(({ row, code }) => [row, code])).toEqual([
    [2, 'unknownCriterion'],
    [3, 'unknownDocument'],
    [4, 'entryTwice'],
    [5, 'pageBeyondEnd'],
  ])
})

it('takes two spellings of a new applicant for one', async () => {
  const file = await readCsvText(
    'Applicant,Criterion,Value\nBrisa Saúde,1.1,5\nbrisa  saúde,1.2,yes\nBRISA SAÚDE,1.1,6',
  )
  expect(file).toMatchObject({
    applicants: [{ name: 'Brisa Saúde' }],
    entries: [{ applicant: 'Brisa Saúde' }, { applicant: 'Brisa Saúde' }, {}],
    issues: [{ row: 4, code: 'entryTwice' }],
  })
})

it('reads a table below a title, in either layout', async () => {
  expect(await readCsvText('Offers of October\n\nApplicant,1.1\nBrisa,5')).toMatchObject({
    ...{ layout: 'wide', issues: [], entries: [{ row: 4, value: 5 }] },
  })
  expect(
    await readCsvText('Offers of October\nApplicant,Criterion,Value\nBrisa,1.1,5'),
  ).toMatchObject({ layout: 'long', issues: [], entries: [{ row: 3, value: 5 }] })
})

it('reports every applicant beyond what a tender has room for, quickly', async () => {
  const rows = Array.from({ length: 4_900 }, (_, i) => `Insurer ${i},5`)
  const start = performance.now()
  const file = await readCsvText(`Applicant,1.1\n${rows.join('\n')}`)
  expect(performance.now() - start).toBeLessThan(2_000)
  if (file.kind !== 'table') throw new Error('expected a table')
  expect(file.applicants).toHaveLength(199)
  expect(file.issues[0]).toMatchObject({ row: 201, code: 'tooManyApplicants' })
  expect(file.issues).toHaveLength(4_701)
})

it('names columns that mean nothing to it', async () => {
  const file = await readCsvText('Applicant,1.1,9.9,Colour\nBrisa,5,6,blue')
  expect(file).toMatchObject({ kind: 'table', ignored: ['9.9', 'Colour'] })
})

it.each([
  ['no applicants', '1.1,1.2\n5,yes', { missing: ['Applicant'], found: ['1.1', '1.2'] }],
  ['no criterion', 'Applicant,Colour\nBrisa,blue', { found: ['Colour'] }],
  ['a column twice', 'Applicant,1.1,1.1\nBrisa,5,6', { repeated: ['1.1'] }],
  ['a long table without applicants', 'Criterion,Value\n1.1,5', { missing: ['Applicant'] }],
])('says what is wrong with a file with %s', async (_, text, problem) => {
  expect(await readCsvText(text)).toMatchObject({ kind: 'wrong-columns', ...problem })
})

const existing = new Map<string, ExistingEntry>(
  [92.1, true, 'A+', { count: 240, regions: 9 }, { paid: 3.5, due: 4 }, 4, 'MZ'].map(
    (value, place) => [
      `bid-a criterion-1.${place + 1}`,
      {
        ...{ id: `e${place}`, version: 1, status: 'provided', value, source: 'Offer' },
        ...{ period: '2025', documentId: 'document-a', page: 3, note: '' },
      },
    ],
  ),
)

it.each(
  locales.flatMap((locale) =>
    (['wide', 'long'] as const).map((layout) => [locale, layout] as const),
  ),
)('reads its own sample again without loss: %s, %s', async (locale, layout) => {
  const tableOf = layout === 'wide' ? wideSample : longSample
  const table = tableOf({ ...target, existing }, words, locale)
  const files = [
    await read(writeCsv(table, locale), 'bids.csv', locale),
    await read(
      await writeXlsx([table], { title: 'i', lines: [] }, new Date(0)),
      'bids.xlsx',
      locale,
    ),
  ]
  for (const file of files) {
    expect(file).toMatchObject({ kind: 'table', layout, issues: [], ignored: [], applicants: [] })
    const values = file.kind === 'table' ? file.entries.map(({ value }) => value) : []
    expect(values).toEqual([...existing.values()].map(({ value }) => value).concat([null]))
    const sources = file.kind === 'table' ? file.entries.map(({ source }) => source) : []
    expect(sources.slice(0, 7)).toEqual(Array(7).fill('Offer'))
  }
})

it('offers a sample that can be read even before there is a bid', async () => {
  const empty = { criteria: criteriaOfEveryKind, bids: [], existing: new Map() }
  for (const tableOf of [wideSample, longSample]) {
    const file = await read(writeCsv(tableOf(empty, words, 'en'), 'en'), 'bids.csv')
    expect(file).toMatchObject({ kind: 'table', issues: [], applicants: [{}] })
  }
})
