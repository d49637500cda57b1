import type { DossierComparison } from './dossier-comparison-rules'
import type { Dossier } from './dossier-schema'

/** Every id that a dossier refers to is there, and pages are within their documents. */
export function compareReferences(dossier: Dossier, comparison: DossierComparison): void {
  const { criteria, weighting, bids, evaluators } = dossier
  const criterionIds = new Set(
    criteria.domains.flatMap((domain) => domain.criteria.map(({ id }) => id)),
  )
  const known = (path: string, id: string, ids: ReadonlySet<string>) =>
    comparison.compare('references', path, id, ids.has(id) ? id : null)
  const people = new Set(evaluators)
  const hashes = new Set(weighting.computations.map(({ hash }) => hash))
  for (const [s, set] of weighting.sets.entries()) {
    const path = `weighting.sets[${s}]`
    if (set.computation !== null) known(`${path}.computation`, set.computation, hashes)
    for (const [w, { criterion }] of set.weights.entries())
      known(`${path}.weights[${w}].criterion`, criterion, criterionIds)
  }
  for (const [b, bid] of bids.entries()) {
    const path = `bids[${b}]`
    compareEvidence(bid, path, criterionIds, comparison)
    for (const [r, { evaluator, levels }] of bid.ratings.entries()) {
      known(`${path}.ratings[${r}].evaluator`, evaluator, people)
      for (const [l, { criterion }] of levels.entries())
        known(`${path}.ratings[${r}].levels[${l}].criterion`, criterion, criterionIds)
    }
  }
}

function compareEvidence(
  { evidence, documents }: Dossier['bids'][number],
  path: string,
  criterionIds: ReadonlySet<string>,
  comparison: DossierComparison,
) {
  for (const [e, { criterion, document, page }] of evidence.entries()) {
    const place = `${path}.evidence[${e}]`
    const compare = (field: string, stored: unknown, isKnown: boolean) =>
      comparison.compare('references', `${place}.${field}`, stored, isKnown ? stored : null)
    compare('criterion', criterion, criterionIds.has(criterion))
    if (document === null) continue
    const cited = documents.find(({ id }) => id === document)
    compare('document', document, cited !== undefined)
    const last = cited?.pageCount ?? Number.POSITIVE_INFINITY
    if (page !== null)
      compare('page', page, Number.isSafeInteger(page) && page >= 1 && page <= last)
  }
}
