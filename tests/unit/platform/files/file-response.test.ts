import { expect, it } from 'vitest'
import { fileNameParameters, fileResponse } from '../../../../lib/platform/files/file-response'

const answer = (mediaType: string, name = 'offer.pdf') =>
  fileResponse({ name, mediaType, sha256: 'ab', content: new Uint8Array([1]) }).headers

it('shows a PDF in place, cut off from the product', () => {
  const headers = answer('application/pdf')
  expect(headers.get('content-disposition')).toMatch(/^inline; /)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('private, no-store')
})

it.each([
  'text/plain',
  'text/csv',
  'text/html',
  'image/svg+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])('only ever hands out %s as a download', (mediaType) => {
  expect(answer(mediaType).get('content-disposition')).toMatch(/^attachment; /)
})

it('cannot be tricked into another header by a name', () => {
  const parameters = fileNameParameters('a"\r\nSet-Cookie: x=1; b.pdf')
  expect(parameters).not.toMatch(/[\r\n]/)
  expect(parameters.match(/"/g)).toHaveLength(2)
})

it('keeps every letter of a name for programs that can read them', () => {
  expect(fileNameParameters("Relatório (l'an).pdf")).toContain(
    "filename*=UTF-8''Relat%C3%B3rio%20%28l%27an%29.pdf",
  )
})
