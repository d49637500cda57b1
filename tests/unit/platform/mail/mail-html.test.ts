import { expect, it } from 'vitest'
import { mailHtml } from '../../../../lib/platform/mail/mail-html'

it('makes paragraphs at blank lines and keeps other line breaks', () => {
  expect(mailHtml('a\nb\n\nc')).toBe('<p>a<br>b</p>\n<p>c</p>')
})

it('makes an address clickable, and ends it with the line', () => {
  expect(mailHtml('Here:\nhttps://x.test/a?b=1&c=2\nend')).toBe(
    '<p>Here:<br><a href="https://x.test/a?b=1&amp;c=2">https://x.test/a?b=1&amp;c=2</a><br>end</p>',
  )
})

it('never lets a name become markup', () => {
  expect(mailHtml('Dear <img src=x onerror="alert(1)">')).toBe(
    '<p>Dear &lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>',
  )
})
