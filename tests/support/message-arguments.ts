import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/**
 * What a text asks for, as `name: kind`, sorted: a translation must ask for the same. The forms of a plural
 * differ from language to language; the options of a choice do not.
 *
 * @throws SyntaxError for a text that is not ICU
 */
export function messageArguments(text: string): readonly string[] {
  return [...new Set(parse(text).flatMap(argumentsIn))].sort()
}

const plainKinds: Readonly<Partial<Record<TYPE, string>>> = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
}

function argumentsIn(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  if (element.type === TYPE.tag) {
    return [`${element.value}: tag`, ...element.children.flatMap(argumentsIn)]
  }
  if (element.type !== TYPE.plural && element.type !== TYPE.select) {
    return [`${element.value}: ${plainKinds[element.type]}`]
  }
  const inner = Object.values(element.options).flatMap(({ value }) => value.flatMap(argumentsIn))
  const kind =
    element.type === TYPE.plural ? 'plural' : `select ${Object.keys(element.options).join(' ')}`
  return [`${element.value}: ${kind}`, ...inner]
}
