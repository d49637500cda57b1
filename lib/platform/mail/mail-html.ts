/**
 * A plain text as simple HTML: paragraphs at blank lines, line breaks kept, addresses clickable.
 *
 * @example
 * mailHtml('a < b') // => '<p>a &lt; b</p>'
 */
export const mailHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withLinks(escaped(paragraph)).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const withLinks = (html: string) =>
  html.replaceAll(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`)
