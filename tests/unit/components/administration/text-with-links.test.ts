import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWithLinks } from '../../../../components/administration/text-with-links'

it('finds web addresses and nothing else', () => {
  const text = 'Here:\nhttps://x.test/a?b=c\n\njavascript:alert(1) http://y.test end'
  const links = textWithLinks(text).filter(({ isLink }) => isLink)
  expect(links.map((part) => part.text)).toEqual(['https://x.test/a?b=c', 'http://y.test'])
})

it('loses nothing of the text', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.webUrl())).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      const parts = textWithLinks(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length)
    }),
  )
})
