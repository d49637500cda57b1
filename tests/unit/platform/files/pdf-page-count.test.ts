import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pdfPageCount } from '../../../../lib/platform/files/pdf-page-count'
import { smallPdf } from '../../../../prisma/seed/small-pdf'

const pdf = (text: string | Buffer) => new Uint8Array(Buffer.from(text))

it('counts the pages of a plain file', () => {
  expect(pdfPageCount(smallPdf(Array.from({ length: 24 }, (_, page) => `page ${page}`)))).toBe(24)
})

it('takes the newest of several versions of the tree in one file', () => {
  const text =
    '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 9 >> endobj\n' +
    'trailer << /Root 1 0 R >>\n2 0 obj << /Type /Pages /Count 4 >> endobj\ntrailer << /Root 1 0 R >>'
  expect(pdfPageCount(pdf(text))).toBe(4)
})

it('looks into packed objects', () => {
  const first = '1 0 2 36 '
  const objects = '<< /Type /Catalog /Pages 2 0 R >>   << /Type /Pages /Count 12 >>'
  const packed = deflateSync(Buffer.from(first + objects, 'latin1'))
  const head = `7 0 obj << /Type /ObjStm /N 2 /First ${first.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  const file = Buffer.concat([
    Buffer.from(`%PDF-1.5\n${head}`, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\n8 0 obj << /Type /XRef /Root 1 0 R >> endobj', 'latin1'),
  ])
  expect(pdfPageCount(pdf(file))).toBe(12)
})

it.each([
  ['no trailer', '%PDF-1.4 nothing'],
  ['a catalogue that is not there', '%PDF-1.4 trailer << /Root 5 0 R >>'],
  [
    'no pages',
    '%PDF-1.4 1 0 obj << /Pages 2 0 R >> endobj 2 0 obj << /Count 0 >> endobj trailer << /Root 1 0 R >>',
  ],
  [
    'a tree that names itself',
    '%PDF-1.4 1 0 obj << /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>',
  ],
  [
    'packed objects that are damaged',
    '%PDF-1.5 7 0 obj << /Type /ObjStm /N 1 /First 4 >>\nstream\nxxxx\nendstream /Root 1 0 R',
  ],
])('does not know the pages of a file with %s', (_, text) => {
  expect(pdfPageCount(pdf(text))).toBeNull()
})

it('reads 10 MB of digits in well under a second', () => {
  const digits = new Uint8Array(10_000_000).fill(0x31)
  digits.set(new TextEncoder().encode('%PDF-1.4 /Root 1 0 R '), 0)
  const start = performance.now()
  expect(pdfPageCount(digits)).toBeNull()
  expect(performance.now() - start).toBeLessThan(3_000)
})
