import type { Tx } from '../../lib/platform/db'
import { sha256 } from '../../lib/platform/hash'
import { domainsQuestionSet } from '../../lib/selection/weighing/question-set-rules'
import { judgementsFrom } from './judgements-from'
import { storyDay } from './story'

/** An expert of the story and how important they find the items of each question set, in the order of the tree. */
export type SeededExpert = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly affiliation: string
  readonly userId: string | null
  readonly domains: readonly number[]
  /** Per domain; absent for a domain of one criterion. */
  readonly criteria: readonly (readonly number[])[]
  /** Who was invited and has not begun; all others have sent their answers. */
  readonly isWaiting?: boolean
}

/** Writes experts with the answers they have sent. */
export async function plantExperts(tx: Tx, tenderId: string, experts: readonly SeededExpert[]) {
  const domains = await tx.domain.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      criteria: { where: { kind: 'weighted' }, orderBy: { position: 'asc' }, select: { id: true } },
    },
  })
  const sets = [
    {
      questionSet: domainsQuestionSet,
      items: domains.map(({ id }) => id),
      of: (e: SeededExpert) => e.domains,
    },
    ...domains.map(({ id, criteria }, index) => ({
      questionSet: id,
      items: criteria.map((criterion) => criterion.id),
      of: (expert: SeededExpert) => expert.criteria[index] ?? [],
    })),
  ].filter(({ items }) => items.length > 1)
  for (const expert of experts) {
    const { id, name, email, affiliation, userId, isWaiting = false } = expert
    await tx.weighingExpert.create({
      data: {
        id,
        tenderId,
        name,
        email,
        affiliation,
        userId,
        tokenHash: sha256(`demonstration link of ${id}`),
        invitedAt: storyDay('2026-08-17'),
        ...(isWaiting
          ? { state: 'invited' }
          : {
              state: 'submitted',
              startedAt: storyDay('2026-08-20'),
              submittedAt: storyDay('2026-08-25'),
              version: 3,
              judgements: {
                create: sets.map(({ questionSet, items, of }) => ({
                  id: `${id}-${questionSet}`,
                  questionSet,
                  savedAt: storyDay('2026-08-25'),
                  ...sheetOf(items, of(expert)),
                })),
              },
            }),
      },
    })
  }
}

function sheetOf(items: readonly string[], importance: readonly number[]) {
  const { best, worst, bestToOthers, othersToWorst } = judgementsFrom(importance)
  const byId = (numbers: readonly number[], self: number) =>
    Object.fromEntries(items.flatMap((id, i) => (i === self ? [] : [[id, numbers[i] ?? 1]])))
  return {
    best: items[best] ?? null,
    worst: items[worst] ?? null,
    bestToOthers: byId(bestToOthers, best),
    othersToWorst: byId(othersToWorst, worst),
  }
}
