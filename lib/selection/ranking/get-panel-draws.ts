import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { keptResults } from './kept-results'

/** Weights that the panel could hold: draws of the group posterior, rows of shares in the order of the criteria asked for. */
export type PanelDraws = { readonly draws: readonly (readonly number[])[]; readonly seed: number }

const id = z.string().min(1).max(60)
const storedDraws = z.object({
  criterionIds: z.array(z.string()),
  draws: z.array(z.array(z.number())),
})

/** The latest group posterior of a tender, in the order of its criteria; absent until group weights were computed. */
export const getPanelDraws = defineQuery({
  name: 'selection.get-panel-draws',
  input: z.strictObject({ tenderId: id, criterionIds: z.array(id).max(500) }),
  authorize: allow('ranking.view'),
  async read(reader, { tenderId, criterionIds }, actor): Promise<PanelDraws | null> {
    const sampling = await reader.sampling.findFirst({
      where: { tenderId, kind: 'group-weights', tender: { organisationId: actor.organisationId } },
      orderBy: { computedAt: 'desc' },
      select: { id: true, computedAt: true, seed: true },
    })
    if (!sampling) return null
    const key = [sampling.id, sampling.computedAt.toISOString(), ...criterionIds].join(' ')
    return kept.get(key, async () => {
      const { result } = await reader.sampling.findUniqueOrThrow({
        where: { id: sampling.id },
        select: { result: true },
      })
      const draws = drawsOf(result, criterionIds)
      return draws && { draws, seed: sampling.seed }
    })
  },
})

/**
 * Posteriors read lately: what a sampling holds never changes, and a posterior is a megabyte to read and check. The key
 * names a sampling that the reader's organisation was just found to own.
 */
const kept = keptResults<PanelDraws | null>(20)

function drawsOf(result: unknown, criterionIds: readonly string[]): PanelDraws['draws'] | null {
  const stored = storedDraws.safeParse(result)
  if (!stored.success) return null
  const places = criterionIds.map((criterion) => stored.data.criterionIds.indexOf(criterion))
  if (places.includes(-1)) return null
  return stored.data.draws.map((row) => normalised(places.map((place) => row[place] ?? 0)))
}

/** Stored draws are rounded: divide the rounding away. */
function normalised(row: readonly number[]): number[] {
  const sum = row.reduce((total, share) => total + share, 0)
  return row.map((share) => share / sum)
}
