import 'server-only'
import type { Reader } from '../../platform/db'
import { readBindingTerms } from '../procedure/read-binding-terms'
import type { TenderProcedure } from '../procedure/tender-states-rules'
import { dossierTerms } from './dossier-procedure-schema'
import type { DossierRecord } from './dossier-schema'

type Procedure = DossierRecord['procedure']

/**
 * How the tender was run, word for word where it was hashed.
 *
 * @param labels evaluators' labels by account id
 */
export async function loadDossierProcedure(
  reader: Reader,
  { id: tenderId, procedure }: { readonly id: string; readonly procedure: TenderProcedure },
  labels: ReadonlyMap<string, string>,
): Promise<Procedure> {
  const [terms, versions, openings, report, award] = await Promise.all([
    readBindingTerms(reader, { tenderId, procedure }),
    reader.procedureVersion.findMany({ where: { tenderId }, orderBy: { version: 'asc' } }),
    reader.opening.findMany({ where: { tenderId }, orderBy: { envelope: 'asc' } }),
    reader.report.findFirst({ where: { tenderId }, orderBy: { number: 'desc' } }),
    reader.award.findUnique({ where: { tenderId } }),
  ])
  return {
    kind: procedure,
    terms: terms && dossierTerms.strip().parse(terms),
    versions: versions.map(({ version, content, contentHash, reason, publishedAt }) => ({
      version,
      content,
      contentHash,
      reason,
      publishedAt: publishedAt.toISOString(),
    })),
    openings: openings.flatMap(({ envelope, record, recordHash }) =>
      record === null || recordHash === null ? [] : [{ envelope, record, recordHash }],
    ),
    cards: await readCards(reader, tenderId, labels),
    report: report && {
      number: report.number,
      content: report.content,
      contentHash: report.contentHash,
    },
    award: award && {
      bid: award.bidId,
      reason: award.reason,
      awardedAt: award.awardedAt.toISOString(),
    },
  }
}

/** The latest submission of every card that counts, in the order of bids and evaluators. */
async function readCards(
  reader: Reader,
  tenderId: string,
  labels: ReadonlyMap<string, string>,
): Promise<Procedure['cards']> {
  const cards = await reader.scorecard.findMany({
    where: { tenderId, state: { in: ['submitted', 'locked'] } },
    orderBy: [{ bid: { position: 'asc' } }, { evaluatorId: 'asc' }],
    select: {
      bidId: true,
      evaluatorId: true,
      submissions: { orderBy: { number: 'desc' }, take: 1 },
    },
  })
  return cards.flatMap(({ bidId, evaluatorId, submissions }) =>
    submissions.map(({ number, content, commitHash }) => ({
      bid: bidId,
      evaluator: labels.get(evaluatorId) ?? evaluatorId,
      number,
      content,
      commitHash,
    })),
  )
}
