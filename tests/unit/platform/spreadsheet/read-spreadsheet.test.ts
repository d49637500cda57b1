import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSpreadsheet } from '../../../../lib/platform/spreadsheet/read-spreadsheet'
import { workbookOf, zipOf } from './zip-of'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (content: Uint8Array, name = 'criteria.xlsx') =>
  await readSpreadsheet(content, name)
const cellsOf = async (content: Uint8Array, name?: string) => {
  const result = await read(content, name)
  return result.ok ? result.value.rows.map((row) => row.cells) : result.failure.code
}
const codeOf = async (content: Uint8Array, name?: string) => {
  const result = await read(content, name)
  return result.ok ? 'read' : result.failure.code
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Criteria'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

it('reads texts, numbers, days and yes/no from a workbook another program wrote', async () => {
  const content = await workbook((sheet) => {
    sheet.addRow(['Code', 'Criterion', 'Weight'])
    sheet.addRow([])
    sheet.addRow([
      '1.1',
      'Contracts of a similar size',
      12.9,
      true,
      new Date('2026-03-01T00:00:00Z'),
    ])
  })
  const result = await read(content)
  expect(result).toMatchObject({
    ok: true,
    value: { format: 'xlsx', name: 'Criteria', otherSheets: [], formulaCells: [], problems: [] },
  })
  expect(result.ok && result.value.rows).toEqual([
    { number: 1, cells: ['Code', 'Criterion', 'Weight'] },
    {
      number: 3,
      cells: ['1.1', 'Contracts of a similar size', 12.9, true, new Date('2026-03-01T00:00:00Z')],
    },
  ])
})

it('reads a percentage as it is shown', async () => {
  const content = await workbook((sheet) => {
    sheet.addRow([0.975, 0.9066, 0.07]).eachCell((cell) => {
      cell.numFmt = '0.00%'
    })
  })
  expect(await cellsOf(content)).toEqual([[97.5, 90.66, 7]])
})

it('takes the saved value of a formula, says where it was, and computes nothing', async () => {
  const content = await workbook((sheet) => {
    sheet.addRow([
      'Sum',
      { formula: 'A1+1', result: 42 },
      { formula: 'HYPERLINK("http://x")', result: 'x' },
    ])
  })
  const result = await read(content)
  expect(result.ok && result.value.rows[0]?.cells).toEqual(['Sum', 42, 'x'])
  expect(result.ok && result.value.formulaCells).toEqual([
    { row: 1, column: 2 },
    { row: 1, column: 3 },
  ])
})

it('names the cells that show an error or hold a formula without its value', async () => {
  const sheet =
    '<row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4"><f>B4*2</f></c><c r="D4"><v>1</v></c></row>'
  const result = await read(workbookOf({ sheet }))
  expect(result.ok && result.value.problems).toEqual([
    { row: 4, column: 1, code: 'error-value' },
    { row: 4, column: 3, code: 'formula-without-value' },
  ])
})

it('reads prefixed elements, any part names, rich and inline text, and cells that do not say where they stand', async () => {
  const content = workbookOf({
    sheet:
      '<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a &lt; b &#233;</x:t></x:is></x:c></x:row>' +
      "<row r='7'><c r='AA7' t='str'><f>x</f><v><![CDATA[5 > 4]]></v></c></row><!-- > end -->",
    strings:
      '<si><t>unused</t></si><si><r><t>Net</t></r><r><t>work</t></r><rPh><t>no</t></rPh></si>',
  })
  const result = await read(content)
  expect(result.ok && result.value.rows).toEqual([
    { number: 1, cells: ['Network', 'a < b é'] },
    { number: 7, cells: [...Array(26).fill(null), '5 > 4'] },
  ])
})

it('reads a cell merged downward in each of its rows, and a title merged across only once', async () => {
  const content = await workbook((sheet) => {
    sheet.addRow(['Criteria'])
    sheet.addRow(['Network', 'Hospitals'])
    sheet.addRow([null, 'Pharmacies'])
    sheet.addRow([null, 'Clinics'])
    sheet.addRow([null, 'Price'])
    sheet.mergeCells('A1:C1')
    sheet.mergeCells('A2:A4')
  })
  expect(await cellsOf(content)).toEqual([
    ['Criteria'],
    ['Network', 'Hospitals'],
    ['Network', 'Pharmacies'],
    ['Network', 'Clinics'],
    [null, 'Price'],
  ])
})

it('reads past rows that are formatted but blank', async () => {
  const blank = Array.from(
    { length: 60_000 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`,
  )
  const content = workbookOf({ sheet: `<row r="1"><c r="A1"><v>7</v></c></row>${blank.join('')}` })
  expect(await cellsOf(content)).toEqual([[7]])
})

it('reads no character that cannot be stored', async () => {
  const sheet =
    '<row><c t="inlineStr"><is><t>a_x0000_b</t></is></c><c t="inlineStr"><is><t>c_xD800_</t></is></c></row>'
  expect(await cellsOf(workbookOf({ sheet }))).toEqual([['ab', 'c\ufffd']])
})

it('reads the first visible sheet and names the other visible ones', async () => {
  const workbook =
    '<workbook xmlns:r="r"><sheets><sheet name="Lists" state="veryHidden" r:id="rId1"/><sheet name="Bids" r:id="rId9"/><sheet name="Notes" r:id="rId1"/></sheets></workbook>'
  const result = await read(workbookOf({ sheet: '<row><c><v>1</v></c></row>', workbook }))
  expect(result.ok && [result.value.name, result.value.otherSheets]).toEqual(['Bids', ['Notes']])
  expect(result.ok && result.value.rows[0]?.cells).toEqual([2])
})

it('counts days from 1904 where the workbook says so', async () => {
  const workbook =
    '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Bids" r:id="rId1"/></sheets></workbook>'
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  const content = workbookOf({ sheet: '<row><c s="1"><v>43538</v></c></row>', workbook, styles })
  expect(await cellsOf(content)).toEqual([[new Date('2023-03-15T00:00:00Z')]])
})

it.each([
  ['a program renamed to .xlsx', bytes('MZ\u0090\u0000\u0003'), 'a.xlsx', 'file-name-misleading'],
  ['a program renamed to .csv', bytes('MZ\u0090\u0000\u0003'), 'a.csv', 'file-name-misleading'],
  ['a PDF renamed to .csv', bytes('%PDF-1.7\n'), 'a.csv', 'file-name-misleading'],
  ['a CSV renamed to .xlsx', bytes('a,b\n1,2'), 'a.xlsx', 'file-name-misleading'],
  ['a workbook renamed to .csv', zipOf([['a', 'b']]), 'a.csv', 'file-name-misleading'],
  [
    'an old or encrypted workbook',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    'a.xlsx',
    'file-type-refused',
  ],
  [
    'another kind of archive',
    zipOf([['word/document.xml', '<a/>']]),
    'a.xlsx',
    'file-type-refused',
  ],
  ['a format we do not read', bytes('<xml/>'), 'a.xls', 'file-type-refused'],
  ['a name without an ending', bytes('a,b'), 'criteria', 'file-type-refused'],
  ['an empty file', new Uint8Array(), 'a.csv', 'file-empty'],
  ['only blank lines', bytes('\n;;\n'), 'a.csv', 'file-empty'],
  ['an empty sheet', workbookOf({ sheet: '' }), 'a.xlsx', 'file-empty'],
  ['more bytes than allowed', new Uint8Array(5 * 1024 * 1024 + 1), 'a.csv', 'file-too-large'],
  ['an archive cut short', workbookOf({ sheet: '' }).slice(0, 200), 'a.xlsx', 'file-unreadable'],
  ['a document type', workbookOf({ sheet: '<!DOCTYPE x>' }), 'a.xlsx', 'file-unreadable'],
  ['a tag that does not end', workbookOf({ sheet: '<row' }), 'a.xlsx', 'file-unreadable'],
  [
    'an encrypted archive',
    zipOf([['xl/workbook.xml', '']], { flags: 1 }),
    'a.xlsx',
    'file-unreadable',
  ],
  [
    'a name twice',
    zipOf([
      ['xl/workbook.xml', ''],
      ['xl/workbook.xml', ''],
    ]),
    'a.xlsx',
    'file-unreadable',
  ],
  [
    '61 columns',
    workbookOf({ sheet: '<row><c r="BI1"><v>1</v></c></row>' }),
    'a.xlsx',
    'too-many-columns',
  ],
  ['61 columns of text', bytes(`${','.repeat(60)}x`), 'a.csv', 'too-many-columns'],
  ['an open quote', bytes('a,b\n"1,2\n3,4'), 'a.csv', 'file-unreadable'],
])('refuses %s', async (_, content, name, code) => {
  expect(await codeOf(content, name)).toBe(code)
})

it('refuses a workbook with macros', async () => {
  const content = zipOf([
    ['xl/workbook.xml', '<workbook/>'],
    ['xl/vbaProject.bin', 'x'],
  ])
  expect(await codeOf(content)).toBe('file-type-refused')
})

it('refuses 100,000 rows at once, as a workbook and as text', async () => {
  const row =
    '<row><c t="inlineStr"><is><t>Number of hospitals under contract</t></is></c><c><v>12</v></c></row>'
  const book = workbookOf({ sheet: row.repeat(100_000) })
  const text = bytes('Number of hospitals,12\n'.repeat(100_000))
  const started = performance.now()
  expect(await codeOf(book)).toBe('too-many-rows')
  expect(await codeOf(text, 'a.csv')).toBe('too-many-rows')
  expect(performance.now() - started).toBeLessThan(2500)
})

it('stops inflating at the limit, whatever size the archive claims', async () => {
  const bomb = '<a/>                                                            '.repeat(
    1024 * 1024,
  )
  const content = zipOf(
    [
      ['xl/workbook.xml', '<workbook><sheets><sheet name="a" id="1"/></sheets></workbook>'],
      ['xl/_rels/workbook.xml.rels', '<r><Relationship Id="1" Target="sheet.xml"/></r>'],
      ['xl/sheet.xml', bomb],
    ],
    { claimedBytes: 10 },
  )
  expect(content.byteLength).toBeLessThan(400_000)
  const before = process.memoryUsage().rss
  expect(await codeOf(content)).toBe('file-unreadable')
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
})

it('never throws and never hangs on damaged bytes', async () => {
  const sound = await workbook((sheet) =>
    sheet.addRows([
      ['a', 1],
      ['b', 2],
    ]),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, value) => {
      const damaged = sound.slice()
      damaged[at] = value
      const result = await readSpreadsheet(damaged, 'a.xlsx')
      expect(typeof result.ok).toBe('boolean')
    }),
    { numRuns: 100 },
  )
})
