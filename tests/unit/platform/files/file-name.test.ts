import { expect, it } from 'vitest'
import {
  extensionOf,
  isMisleadingName,
  plainFileName,
} from '../../../../lib/platform/files/file-name'

it.each([
  'offer.pdf',
  'accounts.2025.pdf',
  'Relatório v1.2 final.docx',
  'St. Mary.pdf',
  'offer.pdf.pdf',
])('finds nothing misleading in %s', (name) => {
  expect(isMisleadingName(name)).toBe(false)
})

it.each([
  'offer.pdf.docx',
  'a.exe.pdf',
  'a.JS.txt',
  'a.html.png',
  'offer   .pdf',
  'a\u202egpj.pdf',
])('finds %s misleading', (name) => {
  expect(isMisleadingName(name)).toBe(true)
})

it('keeps a name without folders and control characters', () => {
  expect(plainFileName('../../etc/off\u0000er\n.pdf')).toBe('offer.pdf')
})

it('shortens a long name but keeps its ending', () => {
  const name = plainFileName(`${'a'.repeat(300)}.pdf`)
  expect(name.length).toBeLessThanOrEqual(120)
  expect(extensionOf(name)).toBe('pdf')
})
