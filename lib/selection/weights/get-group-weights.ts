import 'server-only'
import { allow, holds } from '../../access/allow'
import { measureDisagreement } from '../../decision/group/disagreement'
import type { Disagreement } from '../../decision/group/disagreement-findings'
import { individualWeights } from '../../decision/group/individual-weights'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { type PanelWeights, panelWeights } from '../sampling/panel-weights-schema'
import { personalWeights } from '../weighing/personal-weight-rules'
import { type QuestionDomain, questionSetsOf } from '../weighing/question-set-rules'
import { loadPanel } from './load-panel'
import { panelHash } from './panel-hash'
import { judgementsOf, type Panel, panelJobOf } from './panel-rules'
import { tenderIdInput } from './weight-set-schema'

/** What the experts think as a group, how far they are apart, and how sure it is. */
export type GroupWeightsView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly fictional: boolean
  }
  readonly canManage: boolean
  readonly isRevealed: boolean
  readonly domains: readonly QuestionDomain[]
  readonly experts: readonly { readonly id: string; readonly name: string }[]
  /** Experts left out: criteria changed after they sent their answers. */
  readonly outdated: readonly { readonly id: string; readonly name: string }[]
  readonly questionSets: readonly GroupQuestionSet[]
  /** One row for each expert: their own weights of all criteria, in the order of the tree. */
  readonly personal: readonly (readonly number[])[]
  readonly published: readonly PublishedInView[]
  /** Null until group weights were computed. */
  readonly posterior: PosteriorInView | null
}

export type GroupQuestionSet = {
  readonly id: string
  readonly domainId: string | null
  readonly items: readonly string[]
  /** One row for each expert, in the order of the items: their own linear weights. */
  readonly individual: readonly (readonly number[])[]
  /** Without leaning on any prior; null while there is nobody. */
  readonly disagreement: Disagreement | null
}

/** A published set in the order of the tree: shares as printed, whatever they add up to, or as normalised. */
export type PublishedInView = {
  readonly name: LocalizedText
  readonly isNormalised: boolean
  readonly weights: readonly (number | null)[]
}

export type PosteriorInView = Omit<PanelWeights, 'draws'> & {
  readonly seed: number
  /** Draws kept for the ranking. */
  readonly keptDraws: number
  readonly method: string
  readonly inputHash: string
  readonly computedAt: string
  /** Computed from other answers than those there are now. */
  readonly isOutdated: boolean
}

/** The group weights of a tender, for those who may see them once answers are revealed. */
export const getGroupWeights = defineQuery({
  name: 'selection.get-group-weights',
  input: tenderIdInput,
  authorize: allow('weights.view'),
  read: (reader, { tenderId }, actor) => readGroup(reader, tenderId, actor),
})

async function readGroup(
  reader: Reader,
  tenderId: string,
  actor: Actor,
): Promise<GroupWeightsView | null> {
  const panel = await loadPanel(reader, tenderId, actor.organisationId)
  if (!panel) return null
  const tender = await reader.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: { id: true, reference: true, title: true, fictional: true },
  })
  const shown: Panel = panel.isRevealed ? panel : { ...panel, experts: [], outdated: [] }
  const { domains, experts, outdated, isRevealed } = shown
  return {
    tender: { ...tender, title: readLocalizedText(tender.title) },
    canManage: holds(actor, 'weights.manage'),
    isRevealed,
    domains: domains.filter(({ criteria }) => criteria.length > 0),
    experts: experts.map(({ id, name }) => ({ id, name })),
    outdated,
    questionSets: questionSetsOf(domains).map((set) => {
      const answers = experts.map(({ id, sheets }) => ({ id, ...judgementsOf(set, sheets) }))
      return {
        id: set.id,
        domainId: set.domain?.id ?? null,
        items: set.items.map(({ id }) => id),
        individual: individualWeights(answers),
        disagreement: answers.length > 0 ? measureDisagreement(answers) : null,
      }
    }),
    personal: experts.map(({ sheets }) =>
      (personalWeights(domains, sheets)?.criteria ?? []).map(({ weight }) => weight),
    ),
    published: await readPublished(reader, tenderId, domains),
    posterior: isRevealed ? await readPosterior(reader, shown) : null,
  }
}

const storedPosterior = panelWeights.omit({ draws: true })

/** The latest sampling without its draws, which only the ranking needs. */
async function readPosterior(reader: Reader, panel: Panel): Promise<PosteriorInView | null> {
  const rows = await reader.$queryRaw<SamplingRow[]>`
    select seed, method_version as method, input_hash as "inputHash", computed_at as "computedAt",
      jsonb_array_length(result->'draws') as "keptDraws", result - 'draws' as result
    from sampling where tender_id = ${panel.tenderId} and kind = 'group-weights'
    order by computed_at desc limit 1`
  const [row] = rows
  const stored = storedPosterior.safeParse(row?.result)
  if (!row || !stored.success) return null
  const { result: _, computedAt, ...computation } = row
  return {
    ...stored.data,
    ...computation,
    computedAt: computedAt.toISOString(),
    isOutdated: panelHash(panelJobOf(panel)) !== row.inputHash,
  }
}

type SamplingRow = Pick<PosteriorInView, 'seed' | 'method' | 'inputHash' | 'keptDraws'> & {
  readonly computedAt: Date
  readonly result: unknown
}

async function readPublished(
  reader: Reader,
  tenderId: string,
  domains: readonly QuestionDomain[],
): Promise<readonly PublishedInView[]> {
  const sets = await reader.weightSet.findMany({
    where: { tenderId, method: 'published' },
    orderBy: { position: 'asc' },
    take: 3,
    select: { name: true, normalisedAt: true, weights: true },
  })
  const order = domains.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  return sets.map(({ name, normalisedAt, weights }) => ({
    name: readLocalizedText(name),
    isNormalised: normalisedAt !== null,
    weights: order.map((id) => {
      const entry = weights.find(({ criterionId }) => criterionId === id)
      if (!entry) return null
      return entry.share ?? (entry.printed === null ? null : entry.printed / 10_000)
    }),
  }))
}
