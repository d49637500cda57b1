import { expect, it } from 'vitest'
import { readCsv } from '../../../../lib/platform/spreadsheet/read-csv'

const rows = (bytes: Uint8Array) => readCsv(bytes).rows.map((row) => row.cells)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const table = [
  ['Critério', 'Peso'],
  ['Rede', '4,93'],
]

it.each([
  ['commas', utf8('Critério,Peso\nRede,"4,93"\n')],
  ['semicolons', utf8('Critério;Peso\r\nRede;4,93\r\n')],
  ['tabs', utf8('Critério\tPeso\nRede\t4,93')],
  ['a separator line', utf8('sep=;\r\nCritério;Peso\r\nRede;4,93')],
  ['a byte order mark', utf8('\ufeffCritério;Peso\nRede;4,93')],
  ['UTF-16 with a mark', utf16('\ufeffCritério;Peso\nRede;4,93')],
  ['UTF-16 without a mark', utf16('Critério;Peso\nRede;4,93')],
  [
    'big-endian UTF-16',
    new Uint8Array(Buffer.from('\ufeffCritério;Peso\nRede;4,93', 'utf16le').swap16()),
  ],
  ['Windows-1252', new Uint8Array(Buffer.from('Crit\u00e9rio;Peso\nRede;4,93', 'latin1'))],
  ['old Mac line ends', utf8('Critério;Peso\rRede;4,93')],
  ['blank lines and trailing marks', utf8('\n\nCritério;Peso;;\n;;\nRede;4,93;\n\n')],
])('reads %s', (_, bytes) => {
  expect(rows(bytes)).toEqual(table)
})

it('reads the euro sign and curly quotes of Windows-1252', () => {
  expect(rows(new Uint8Array([0x80, 0x3b, 0x93, 0x61, 0x94]))).toEqual([['€', '“a”']])
})

it('keeps quoted line breaks, quotes and marks in one cell, and counts rows as spreadsheets do', () => {
  const sheet = readCsv(utf8('Code;Text\n1;"first\r\nsecond; ""third"""\n2;b'))
  expect(sheet.rows).toEqual([
    { number: 1, cells: ['Code', 'Text'] },
    { number: 2, cells: ['1', 'first\nsecond; "third"'] },
    { number: 3, cells: ['2', 'b'] },
  ])
})

it('counts the separator line as a row of the file', () => {
  expect(readCsv(utf8('sep=,\na\nb')).rows.map((row) => row.number)).toEqual([2, 3])
})

it('takes a comma inside a quoted heading for text', () => {
  expect(rows(utf8('"Weight, printed, total, all";Code\n1;2'))[0]).toEqual([
    'Weight, printed, total, all',
    'Code',
  ])
})

it.each([
  ['decimal commas', 'A;1,5;2,5\nB;3,5;4,5', ['A', '1,5', '2,5']],
  [
    'a title with commas above',
    'Offers, October, 2026\n\nName;Value\nA;1,5',
    ['Offers, October, 2026'],
  ],
  [
    'semicolons inside cells',
    'Name,Parts,Note\nA,paid = 1; due = 2,\nB,paid = 3; due = 4,x',
    ['Name', 'Parts', 'Note'],
  ],
])('is not misled by %s', (_, text, first) => {
  expect(rows(utf8(text))[0]).toEqual(first)
})

it('takes out characters that cannot be stored', () => {
  expect(rows(utf8('Name;Note\nA;b\u0000c'))[1]).toEqual(['A', 'bc'])
})

it('leaves formulas as text', () => {
  expect(rows(utf8('a,b\n=1+1,@x'))[1]).toEqual(['=1+1', '@x'])
})
