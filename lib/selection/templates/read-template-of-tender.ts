import 'server-only'
import type { Reader } from '../../platform/db'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import { readLocalizedText } from '../read-localized-text'
import { publishedWeights, type TemplateContent } from './template-schema'

/** A tender's criteria and published weight sets as a template would hold them. */
export async function readTemplateOfTender(
  reader: Reader,
  tenderId: string,
): Promise<TemplateContent> {
  const tree = await readCriteriaTree(reader, tenderId)
  const sets = await reader.weightSet.findMany({
    where: { tenderId, method: 'published' },
    orderBy: { position: 'asc' },
    select: {
      name: true,
      source: true,
      provenance: true,
      weights: { select: { printed: true, criterion: { select: { code: true } } } },
    },
  })
  return {
    domains: tree.map(({ code, title, criteria }) => ({
      code,
      title,
      criteria: criteria.map(
        ({ id: _id, domainId: _domainId, position: _position, version: _version, ...content }) =>
          content,
      ),
    })),
    weightSets: sets.map((set) => ({
      name: readLocalizedText(set.name),
      method: 'published',
      source: set.source,
      printed: {
        ...printedDomains(set.provenance),
        criteria: Object.fromEntries(
          set.weights.flatMap(({ criterion, printed }) =>
            printed === null ? [] : [[criterion.code, printed]],
          ),
        ),
      },
    })),
  }
}

function printedDomains(provenance: unknown) {
  const shape = publishedWeights.shape.printed.shape.domains
  const found =
    typeof provenance === 'object' && provenance !== null && 'printedDomains' in provenance
      ? shape.safeParse(provenance.printedDomains)
      : null
  return found?.success && found.data ? { domains: found.data } : {}
}
