import { expect, it } from 'vitest'
import { inspectFile } from '../../../../lib/platform/files/inspect-file'
import { smallPdf } from '../../../../prisma/seed/small-pdf'
import { zipOf } from '../spreadsheet/zip-of'

const bytes = (text: string) => new TextEncoder().encode(text)
const executable = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04, 0x00])
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00])
const xlsx = zipOf([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/workbook.xml', '<workbook/>'],
])
const docx = zipOf([['word/document.xml', '<document/>']])
const withMacros = zipOf([
  ['word/document.xml', '<document/>'],
  ['word/vbaProject.bin', 'macro'],
])
const most = 10_000_000

it.each([
  ['offer.pdf', smallPdf(['one', 'two']), 'application/pdf'],
  ['scan.PNG', png, 'image/png'],
  ['scan.jpeg', jpeg, 'image/jpeg'],
  ['table.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['letter.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['figures.csv', bytes('a;b\r\n1;2'), 'text/csv'],
  ['note.txt', bytes('Olá'), 'text/plain'],
])('recognises %s by its bytes', (name, content, mediaType) => {
  expect(inspectFile(content, name, most)).toMatchObject({ ok: true, value: { mediaType } })
})

it.each([
  ['an executable renamed to PDF', 'offer.pdf', executable, 'file-name-misleading'],
  ['an executable renamed to text', 'offer.txt', executable, 'file-name-misleading'],
  ['an executable by its own name', 'setup.exe', executable, 'file-type-refused'],
  ['a script', 'run.sh', bytes('#!/bin/sh'), 'file-type-refused'],
  ['a page that could run in the browser', 'offer.html', bytes('<script>'), 'file-type-refused'],
  ['a picture that could run in the browser', 'logo.svg', bytes('<svg/>'), 'file-type-refused'],
  ['a name without an ending', 'offer', smallPdf(['one']), 'file-type-refused'],
  ['a program dressed up as a PDF', 'offer.exe.pdf', smallPdf(['one']), 'file-name-misleading'],
  ['two document endings', 'offer.pdf.docx', docx, 'file-name-misleading'],
  ['a name that turns its letters', 'offer\u202efdp.docx', docx, 'file-name-misleading'],
  ['a workbook called a letter', 'letter.docx', xlsx, 'file-name-misleading'],
  ['a letter with macros', 'letter.docx', withMacros, 'file-type-refused'],
  ['a damaged archive', 'letter.docx', docx.subarray(0, 30), 'file-unreadable'],
  ['an archive of nothing known', 'letter.docx', zipOf([['a.txt', 'a']]), 'file-name-misleading'],
  ['a PDF called a picture', 'scan.png', smallPdf(['one']), 'file-name-misleading'],
  ['nothing', 'offer.pdf', new Uint8Array(), 'file-empty'],
])('refuses %s', (_, name, content, code) => {
  expect(inspectFile(content, name, most)).toEqual({ ok: false, failure: { code } })
})

it('refuses text that has bytes of a program further on', () => {
  const hidden = new Uint8Array(20_000).fill(0x61)
  hidden.set([0, 1, 2], 15_000)
  expect(inspectFile(hidden, 'note.txt', most)).toMatchObject({
    failure: { code: 'file-name-misleading' },
  })
})

it('takes a file of exactly the limit and refuses one byte more', () => {
  const text = new Uint8Array(101).fill(0x61)
  expect(inspectFile(text.subarray(0, 100), 'note.txt', 100).ok).toBe(true)
  expect(inspectFile(text, 'note.txt', 100)).toMatchObject({ failure: { code: 'file-too-large' } })
})

it('tells the hash, the size and the pages of what it accepts', () => {
  const result = inspectFile(bytes('abc'), 'C:\\bids\\note.txt', most)
  expect(result).toEqual({
    ok: true,
    value: {
      name: 'note.txt',
      mediaType: 'text/plain',
      byteLength: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      pageCount: null,
    },
  })
  expect(inspectFile(smallPdf(['one', 'two', 'three']), 'a.pdf', most)).toMatchObject({
    value: { pageCount: 3 },
  })
})
