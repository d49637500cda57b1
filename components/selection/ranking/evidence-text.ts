import type { NumberText } from '@/components/charts/number-text'
import type { Evidence } from '@/lib/decision/values/evidence'

/** The words that evidence needs, in the reader's language. */
export type EvidenceWords = {
  readonly missing: string
  readonly notApplicable: string
  readonly yes: string
  readonly no: string
  readonly distributed: (values: { count: string; regions: string }) => string
}

/** Evidence as a reader sees it, with its unit: "92.1 %", "Yes", "240 in 18 regions", "Missing". */
export function evidenceText(
  evidence: Evidence,
  unit: string,
  numbers: NumberText,
  words: EvidenceWords,
): string {
  if (evidence.status === 'missing') return words.missing
  if (evidence.status === 'not-applicable') return words.notApplicable
  const { value } = evidence
  if (typeof value === 'number') return `${numbers.plain(value)} ${unit}`.trim()
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return value
  const { count, regions } = value
  if (typeof count === 'number' && typeof regions === 'number') {
    return words.distributed({ count: numbers.plain(count), regions: numbers.plain(regions) })
  }
  return Object.entries(value)
    .map(([name, number]) => `${name} ${numbers.plain(Number(number))}`)
    .join(', ')
}
