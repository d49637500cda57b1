import { canonicalJson } from '../../shared/canonical-json'
import {
  type DossierCheck,
  DossierComparison,
  type DossierDifference,
} from './dossier-comparison-rules'
import { guardDossier } from './dossier-guard-rules'
import { compareWithLock } from './dossier-lock-rules'
import { compareProcedure } from './dossier-procedure-rules'
import { compareReferences } from './dossier-references-rules'
import { resultsOf } from './dossier-results-rules'
import { type Dossier, dossierSchema } from './dossier-schema'
import { contentHash, isRecord, sectionHashes } from './dossier-sections-rules'
import {
  computationHash,
  individualWeightsOf,
  printedTotalOf,
  sharesOf,
} from './dossier-weights-rules'
import { sha256Of } from './sha-256-rules'

/** What became of recomputing a dossier. */
export type DossierVerification = {
  readonly ok: boolean
  /** What was changed first, then what follows from it. */
  readonly differences: readonly DossierDifference[]
  readonly checked: readonly DossierCheck[]
}

/**
 * Recomputes every number and hash of a dossier from the dossier alone. Two things are taken as they stand, and covered by
 * the hashes only: the files of the documents and the audit record, which are elsewhere. The group posterior takes seconds:
 * it is drawn again only with `deep`, and named among the skipped otherwise.
 *
 * Whoever changes a dossier can make its hashes anew. What then still shows is every number that does not follow from the
 * others; for the rest, compare `hashes.content` with that of the copy that was handed out.
 *
 * @param document parsed JSON from anywhere
 * @throws ContractError for what is too deep or too large to be a dossier, ZodError for what is not in its format
 */
export function verifyDossier(
  document: unknown,
  { deep = false }: { readonly deep?: boolean } = {},
): DossierVerification {
  guardDossier(document)
  const dossier = dossierSchema.parse(document)
  const comparison = new DossierComparison()
  compareHashes(document, dossier, comparison)
  compareCriteria(document, dossier, comparison)
  compareWithLock(dossier, comparison)
  compareReferences(dossier, comparison)
  compareComputations(dossier, comparison)
  compareSets(dossier, deep, comparison)
  comparison.attempt('procedure', 'procedure', () => compareProcedure(dossier, comparison))
  comparison.attempt('results', 'results', () => {
    comparison.compare('results', 'results', dossier.results, resultsOf(dossier))
  })
  const { differences, checked } = comparison
  return { ok: differences.length === 0, differences, checked }
}

/** Over the document as it came, so that nothing slips past what the format reads. */
function compareHashes(document: unknown, { hashes, weighting }: Dossier, to: DossierComparison) {
  if (!isRecord(document)) return
  const { hashes: _, ...content } = document
  const actual = new Map(sectionHashes(content).map(({ path, sha256 }) => [path, sha256]))
  for (const [place, { path, sha256 }] of hashes.sections.entries()) {
    to.compare('hashes', `hashes.sections[${place}]`, sha256, actual.get(path), path)
    actual.delete(path)
  }
  for (const [path, sha256] of actual) to.add('hashes', path, null, sha256, path)
  to.compare('hashes', 'hashes.content', hashes.content, contentHash(content, hashes.sections))
  const { contentHash: stored, content: locked } = weighting.official
  to.compare('hashes', 'weighting.official.contentHash', stored, sha256Of(locked))
}

function compareCriteria(document: unknown, { criteria }: Dossier, to: DossierComparison) {
  const raw = isRecord(document) && isRecord(document.criteria) ? document.criteria.domains : null
  to.compare('criteria', 'criteria.hash', criteria.hash, sha256Of(canonicalJson(raw)))
}

function compareComputations({ weighting }: Dossier, to: DossierComparison) {
  for (const [place, computation] of weighting.computations.entries()) {
    const path = `weighting.computations[${place}]`
    const { hash, individual } = computation
    to.compare('judgements', `${path}.hash`, hash, computationHash(computation))
    to.attempt('judgements', path, () => {
      const recomputed = individualWeightsOf(computation)
      to.compare('judgements', `${path}.individual`, individual, recomputed)
    })
  }
}

function compareSets({ weighting }: Dossier, deep: boolean, to: DossierComparison) {
  for (const [place, set] of weighting.sets.entries()) {
    const path = `weighting.sets[${place}]`
    to.compare('weights', `${path}.printedTotal`, set.printedTotal, printedTotalOf(set))
    const computation = weighting.computations.find(({ hash }) => hash === set.computation)
    to.attempt('weights', path, () => {
      const shares = sharesOf(set, computation, deep)
      if ('skipped' in shares) {
        to.skip('weights', path, shares.skipped)
        return
      }
      for (const [w, { criterion, share }] of set.weights.entries()) {
        to.compare('weights', `${path}.weights[${w}].share`, share, shares.shareOf(criterion))
      }
    })
  }
}
