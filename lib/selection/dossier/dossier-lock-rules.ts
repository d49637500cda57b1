import { z } from 'zod'
import type { LocalizedText } from '../../shared/locale'
import { knockOutRule } from '../criteria/knock-out-schema'
import { valueFunction } from '../criteria/value-function-schema'
import type { DossierComparison } from './dossier-comparison-rules'
import type { Dossier } from './dossier-schema'

const words = z
  .record(z.string(), z.string().optional())
  .transform(
    (texts): LocalizedText =>
      Object.fromEntries(Object.entries(texts).filter(([, text]) => Boolean(text))),
  )

/** What a lock sealed, as far as a dossier repeats it. */
const lockedContent = z.object({
  id: z.string(),
  method: z.string(),
  printedTotal: z.number().nullable(),
  normalisedReason: z.string().nullable(),
  weights: z.array(
    z.object({
      criterionId: z.string(),
      printed: z.number().nullable(),
      share: z.number().nullable(),
    }),
  ),
  tender: z.object({
    ratingAggregation: z.string(),
    missingValuePolicy: z.string(),
    criteria: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        kind: z.string(),
        title: words,
        unit: words,
        valueFunction: valueFunction.nullable(),
        knockOut: knockOutRule.nullable(),
        minimumValue: z.number().nullable(),
        domain: z.object({ code: z.string(), title: words }),
      }),
    ),
  }),
})

/** Compares criteria, rules and official weights with the text that was sealed when the weights were locked. */
export function compareWithLock(dossier: Dossier, comparison: DossierComparison): void {
  const locked = readLocked(dossier.weighting.official.content)
  if (locked === null) {
    const path = 'weighting.official.content'
    comparison.add('lock', path, null, null, 'not the content of a lock')
    return
  }
  compareCriteria(dossier, locked, comparison)
  const { ratingAggregation, missingValuePolicy } = dossier.tender
  // A formal procedure publishes after the lock how levels become one: see the terms.
  const isFormal = dossier.procedure.kind === 'formal'
  comparison.compare(
    'lock',
    'tender',
    { missingValuePolicy, ...(!isFormal && { ratingAggregation }) },
    {
      missingValuePolicy: locked.tender.missingValuePolicy,
      ...(!isFormal && { ratingAggregation: locked.tender.ratingAggregation }),
    },
  )
  compareSet(dossier, locked, comparison)
}

type Locked = z.infer<typeof lockedContent>

function readLocked(content: string): Locked | null {
  try {
    return lockedContent.safeParse(JSON.parse(content)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function compareCriteria({ criteria }: Dossier, locked: Locked, comparison: DossierComparison) {
  const lockedById = new Map(locked.tender.criteria.map(({ id, ...rest }) => [id, rest]))
  for (const [d, domain] of criteria.domains.entries()) {
    for (const [c, criterion] of domain.criteria.entries()) {
      const path = `criteria.domains[${d}].criteria[${c}]`
      const { domain: above, ...expected } = lockedById.get(criterion.id) ?? {}
      const { id, description: _, evidenceRequired: __, ...stored } = criterion
      lockedById.delete(id)
      comparison.compare('lock', path, stored, expected)
      comparison.compare(
        'lock',
        `criteria.domains[${d}]`,
        { code: domain.code, title: domain.title },
        above,
      )
    }
  }
  for (const id of lockedById.keys()) {
    comparison.add('lock', 'criteria.domains', null, id, 'a locked criterion is missing')
  }
}

function compareSet({ weighting }: Dossier, locked: Locked, comparison: DossierComparison) {
  const { sets, official } = weighting
  comparison.compare('lock', 'weighting.official.set', official.set, locked.id)
  const place = sets.findIndex(({ id }) => id === official.set)
  const set = sets[place]
  if (!set) return
  const { method, printedTotal, normalisedReason } = set
  const path = `weighting.sets[${place}]`
  comparison.compare(
    'lock',
    path,
    { method, printedTotal, normalisedReason },
    {
      method: locked.method,
      printedTotal: locked.printedTotal,
      normalisedReason: locked.normalisedReason,
    },
  )
  const weightOf = new Map(
    locked.weights.map(({ criterionId, ...weight }) => [criterionId, weight]),
  )
  for (const [w, { criterion, ...weight }] of set.weights.entries()) {
    comparison.compare('lock', `${path}.weights[${w}]`, weight, weightOf.get(criterion))
  }
}
