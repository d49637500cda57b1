import type {
  GroupQuestionSet,
  GroupWeightsView,
  PosteriorInView,
} from '../../../lib/selection/weights/get-group-weights'
import { type Locale, textIn } from '../../../lib/shared/locale'
import type { CredalGraphView } from '../../charts/credal-graph'
import type { GroupWeightsView as GroupChartView } from '../../charts/group-weights-view'

/** What part of the tree is looked at: one question set, or all criteria as shares of the whole. */
export type GroupSelection = {
  /** `all`, or the id of a question set. */
  readonly id: string
  readonly set: GroupQuestionSet | null
  readonly posterior: PosteriorInView['questionSets'][number] | null
}

/** The part named in the address; the first question set where it names none. */
export function selectGroup(view: GroupWeightsView, id: string | undefined): GroupSelection {
  const named = view.questionSets.find((candidate) => candidate.id === id)
  const set = named ?? (id === 'all' ? null : (view.questionSets[0] ?? null))
  const posterior =
    view.posterior?.questionSets.find((candidate) => candidate.id === set?.id) ?? null
  return { id: set?.id ?? 'all', set, posterior }
}

/** Name and number of anything that is weighed, by id. */
export function labelsOf(view: GroupWeightsView, locale: Locale) {
  const labels = view.domains.flatMap(({ id, title, domainNumber, criteria }) => [
    [id, { domain: domainNumber, name: textIn(title, locale) }] as const,
    ...criteria.map(
      (criterion) =>
        [criterion.id, { domain: domainNumber, name: textIn(criterion.title, locale) }] as const,
    ),
  ])
  const byId = new Map(labels)
  return (id: string) => byId.get(id) ?? { domain: 0, name: id }
}

/** Group means with their intervals, every expert behind them, and the published sets beside them. */
export function groupChart(
  view: GroupWeightsView,
  { set, posterior }: GroupSelection,
  locale: Locale,
): GroupChartView | null {
  const labelOf = labelsOf(view, locale)
  const items = set?.items ?? view.posterior?.criterionIds ?? []
  const found = set ? posterior?.runs[0] : view.posterior?.global
  if (!found) return null
  const rowsOfExperts = set?.individual ?? view.personal
  const campOf = campsByExpert(set)
  return {
    camps: campNames(view, set),
    published: view.published.map(({ name }) => textIn(name, locale)),
    rows: items.map((id, place) => ({
      id,
      ...labelOf(id),
      mean: found.mean[place] ?? 0,
      lower: found.lower[place] ?? 0,
      upper: found.upper[place] ?? 0,
      experts: view.experts.map((expert, k) => ({
        name: expert.name,
        weight: rowsOfExperts[k]?.[place] ?? 0,
        camp: campOf(expert.id),
      })),
      published: view.published.map(({ weights }) => publishedWeight(view, set, id, weights)),
    })),
  }
}

function campsByExpert(set: GroupQuestionSet | null) {
  const camps = set?.disagreement?.camps ?? []
  return (id: string): 1 | 2 | null => {
    if (camps.length !== 2) return null
    return camps[0]?.includes(id) ? 1 : 2
  }
}

/** The camps by their members; null where the experts are one group. */
export function campNames(
  view: GroupWeightsView,
  set: GroupQuestionSet | null,
): readonly [string, string] | null {
  const [first, second] = set?.disagreement?.camps ?? []
  if (!first || !second) return null
  const listed = (ids: readonly string[]) =>
    ids.map((id) => view.experts.find((expert) => expert.id === id)?.name ?? id).join(', ')
  return [listed(first), listed(second)]
}

/** A published weight at this level: of the whole, summed over a domain, or as a share of its domain. */
function publishedWeight(
  view: GroupWeightsView,
  set: GroupQuestionSet | null,
  id: string,
  weights: readonly (number | null)[],
): number | null {
  const order = view.domains.flatMap(({ criteria }) => criteria.map((criterion) => criterion.id))
  const weightOf = (criterion: string) => weights[order.indexOf(criterion)] ?? null
  const sumOf = (domainId: string) => {
    const criteria = view.domains.find((domain) => domain.id === domainId)?.criteria ?? []
    return criteria.reduce((sum, criterion) => sum + (weightOf(criterion.id) ?? 0), 0)
  }
  if (set === null) return weightOf(id)
  if (set.domainId === null) return sumOf(id)
  const weight = weightOf(id)
  const whole = sumOf(set.domainId)
  return weight === null || whole === 0 ? null : weight / whole
}

/** From this probability on, a pair counts as decided. */
const decided = 0.95

/** Who matters more than whom, and how surely, heaviest first. */
export function credalChart(
  view: GroupWeightsView,
  { set, posterior }: GroupSelection,
  locale: Locale,
): CredalGraphView | null {
  const run = posterior?.runs[0]
  if (!set || !run) return null
  const labelOf = labelsOf(view, locale)
  const order = [...set.items.keys()].sort(
    (one, other) => (run.mean[other] ?? 0) - (run.mean[one] ?? 0),
  )
  return {
    threshold: decided,
    nodes: order.map((place) => ({
      ...labelOf(set.items[place] ?? ''),
      mean: run.mean[place] ?? 0,
    })),
    probability: order.map((row) => order.map((column) => run.credal[row]?.[column] ?? 0)),
  }
}
