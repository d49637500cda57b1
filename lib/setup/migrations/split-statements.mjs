/**
 * Splits SQL into its statements, each with its offset in the text. A statement ends with a semicolon at the end of a
 * line outside dollar quotes, which is how migrations are written.
 */
export function splitStatements(sql) {
  const statements = []
  let offset = 0
  let text = ''
  for (const line of sql.split(/(?<=\n)/)) {
    text += line
    if (line.trimEnd().endsWith(';') && isOutsideQuotes(text)) {
      statements.push({ text, offset })
      offset += text.length
      text = ''
    }
  }
  return isBlank(text) ? statements : [...statements, { text, offset }]
}

const isOutsideQuotes = (text) => (text.match(/\$\w*\$/g) ?? []).length % 2 === 0

const isBlank = (text) => text.replace(/--.*$/gm, '').trim() === ''
