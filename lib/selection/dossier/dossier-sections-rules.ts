import { canonicalJson } from '../../shared/canonical-json'
import { sha256Of } from './sha-256-rules'

/** A part of a dossier with a hash of its own: what stands at `path`, without the sections inside it. */
export type SectionHash = { readonly path: string; readonly sha256: string }

/** How many lists inside each other are divided into sections: bids, and in each its evidence. */
const listsDivided = 2

/**
 * The hash of every section. Each object of the dossier is one, and so is each entry of its lists of objects, and of the
 * lists in these. Numbers and texts belong to the section around them, so that any change shows in one section.
 *
 * @param content a dossier without its hashes
 */
export const sectionHashes = (content: Readonly<Record<string, unknown>>): SectionHash[] => {
  const rest: Record<string, unknown> = {}
  const sections: SectionHash[] = []
  for (const [key, value] of Object.entries(content)) {
    if (isRecord(value)) addSections(sections, key, value, 0)
    else if (isListOfRecords(value)) {
      for (const [index, item] of value.entries()) {
        addSections(sections, `${key}[${index}]`, item, 1)
      }
    } else rest[key] = value
  }
  return [{ path: '', sha256: sha256Of(canonicalJson(rest)) }, ...sections]
}

/** Hash over all of a dossier, its section hashes too. */
export const contentHash = (
  content: Readonly<Record<string, unknown>>,
  sections: readonly unknown[],
): string => sha256Of(canonicalJson({ ...content, hashes: { sections } }))

function addSections(
  sections: SectionHash[],
  path: string,
  record: Readonly<Record<string, unknown>>,
  depth: number,
): void {
  const divided = Object.entries(record).filter(
    ([, value]) => depth < listsDivided && isListOfRecords(value),
  )
  const inside = new Set(divided.map(([key]) => key))
  const own = Object.fromEntries(Object.entries(record).filter(([key]) => !inside.has(key)))
  sections.push({ path, sha256: sha256Of(canonicalJson(own)) })
  for (const [key, value] of divided) {
    if (!isListOfRecords(value)) continue
    for (const [index, item] of value.entries()) {
      addSections(sections, `${path}.${key}[${index}]`, item, depth + 1)
    }
  }
}

/** Narrows to an object that is not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOfRecords = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord)
