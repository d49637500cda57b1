/** Fills the gaps of a sentence with finished texts. */
export type PlainSentence = (values: Readonly<Record<string, string>>) => string

/**
 * A message that was looked up once, with its gaps left open, to be filled many times: looking it up again
 * costs more than drawing the mark that it names. Only for messages with plain arguments.
 *
 * @example
 * plainSentence('{name}: {points} points')({ name: 'A', points: '7' }) // => 'A: 7 points'
 */
export function plainSentence(message: string): PlainSentence {
  const parts = message.split(/\{(\w+)\}/)
  return (values) =>
    parts.map((part, index) => (index % 2 === 0 ? part : (values[part] ?? ''))).join('')
}
