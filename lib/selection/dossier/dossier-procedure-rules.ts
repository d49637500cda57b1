import { comparedPrice } from '../prices/compared-price-rules'
import { type FrozenContent, frozenContent } from '../procedure/frozen-content-schema'
import { verifyCommitment } from '../scoring/verify-commitment-rules'
import type { DossierComparison } from './dossier-comparison-rules'
import { dossierTerms } from './dossier-procedure-schema'
import type { Dossier } from './dossier-schema'
import { sha256Of } from './sha-256-rules'

/** Everything that was sealed fits its hash, and what is judged by is what was published and submitted. */
export function compareProcedure(dossier: Dossier, comparison: DossierComparison): void {
  const { versions, openings, report, cards } = dossier.procedure
  const sealed = [
    ...versions.map(({ content, contentHash }, place) => ({
      path: `procedure.versions[${place}].contentHash`,
      stored: contentHash,
      content,
    })),
    ...openings.map(({ record, recordHash }, place) => ({
      path: `procedure.openings[${place}].recordHash`,
      stored: recordHash,
      content: record,
    })),
    ...(report
      ? [
          {
            path: 'procedure.report.contentHash',
            stored: report.contentHash,
            content: report.content,
          },
        ]
      : []),
  ]
  for (const { path, stored, content } of sealed)
    comparison.compare('procedure', path, stored, sha256Of(content))
  compareTerms(dossier, comparison)
  for (const place of cards.keys()) compareCard(dossier, place, comparison)
  comparePrices(dossier, comparison)
  compareAward(dossier, comparison)
}

/** What binds is what was published last: terms, criteria and weights. */
function compareTerms(dossier: Dossier, comparison: DossierComparison) {
  const { terms, versions } = dossier.procedure
  const latest = versions.at(-1)
  if (!latest) return
  const path = `procedure.versions[${versions.length - 1}].content`
  comparison.attempt('procedure', path, () => {
    const published = readFrozen(latest.content)
    if (published === null) {
      comparison.add('procedure', path, null, null, 'not the content of a publication')
      return
    }
    const binding = dossierTerms.strip().parse(published.terms)
    comparison.compare('procedure', 'procedure.terms', terms, binding)
    compareCriteria(dossier, published, comparison)
  })
}

function readFrozen(content: string): FrozenContent | null {
  try {
    return frozenContent.safeParse(JSON.parse(content)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function compareCriteria(
  { criteria }: Dossier,
  published: FrozenContent,
  comparison: DossierComparison,
) {
  for (const [d, domain] of criteria.domains.entries()) {
    const above = published.domains[d]
    for (const [c, criterion] of domain.criteria.entries()) {
      const { code, kind, valueFunction, knockOut, minimumValue } = criterion
      const frozen = above?.criteria[c]
      comparison.compare(
        'procedure',
        `criteria.domains[${d}].criteria[${c}]`,
        { code, kind, valueFunction, knockOut, minimumValue },
        frozen && {
          code: frozen.code,
          kind: frozen.kind,
          valueFunction: frozen.valueFunction,
          knockOut: frozen.knockOut,
          minimumValue: frozen.minimumValue,
        },
      )
    }
  }
}

/** A card still hashes to what its evaluator was given, and its levels are those that were counted. */
function compareCard({ procedure, bids }: Dossier, place: number, comparison: DossierComparison) {
  const card = procedure.cards[place]
  const own = bids.find(({ id }) => id === card?.bid)
  const given = own?.ratings.find(({ evaluator }) => evaluator === card?.evaluator)
  if (!card) return
  const path = `procedure.cards[${place}]`
  comparison.compare('procedure', `${path}.commitHash`, card.commitHash, sha256Of(card.content))
  const shown = [
    ...(given?.levels ?? []),
    ...(own?.notApplicable ?? []).filter(({ evaluator }) => evaluator === card.evaluator),
  ].map((score) => ({
    criterionId: score.criterion,
    level: 'level' in score ? score.level : null,
    comment: score.comment,
    noEvidence: score.noEvidence ?? false,
  }))
  const check = verifyCommitment(card.content, sha256Of(card.content), shown)
  const differing = check.kind === 'other-scores' ? check.criterionIds : []
  comparison.compare(
    'procedure',
    `${path}.content`,
    check.kind,
    'holds',
    differing.length > 0 ? differing.join(', ') : '',
  )
}

function comparePrices({ bids, tender, procedure }: Dossier, comparison: DossierComparison) {
  if (!procedure.terms) return
  const basis = { currency: tender.currency, isTaxIncluded: procedure.terms.isTaxIncluded }
  for (const [place, { price }] of bids.entries()) {
    if (!price || price.correctedMinor === null) continue
    const { correctedMinor: minor, currency, isTaxIncluded, taxRate, exchange } = price
    const rate = exchange?.rate ?? null
    const compared = comparedPrice({ minor, currency, isTaxIncluded, taxRate, rate }, basis)
    comparison.compare(
      'procedure',
      `bids[${place}].price.comparedMinor`,
      price.comparedMinor,
      compared.ok ? compared.value : null,
      compared.ok ? '' : compared.failure.code,
    )
  }
}

/** In a formal procedure only the first of the combined ranking can be awarded. */
function compareAward({ procedure, results }: Dossier, comparison: DossierComparison) {
  if (!procedure.award || procedure.kind === 'light') return
  const first = results.combined?.recommendedBid ?? null
  comparison.compare('procedure', 'procedure.award.bid', procedure.award.bid, first)
}
