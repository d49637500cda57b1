import { canonicalJson } from '../../shared/canonical-json'
import { resultsOf } from './dossier-results-rules'
import type { Dossier, DossierRecord } from './dossier-schema'
import { contentHash, sectionHashes } from './dossier-sections-rules'
import { sha256Of } from './sha-256-rules'

/** Computes the results of a record and seals it with its hashes; null where the record has no ranking. */
export function sealDossier(record: DossierRecord): Dossier | null {
  const results = resultsOf(record)
  if (results === null) return null
  const { domains } = record.criteria
  const content = {
    ...record,
    criteria: { hash: sha256Of(canonicalJson(domains)), domains },
    results,
  }
  const sections = sectionHashes(content)
  return { ...content, hashes: { sections, content: contentHash(content, sections) } }
}
