import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import { readLocalizedText } from '../read-localized-text'
import { loadPanel } from '../weights/load-panel'
import { panelHash } from '../weights/panel-hash'
import { type Panel, panelJobOf } from '../weights/panel-rules'
import type { DossierComputation, DossierRecord, DossierWeightSet } from './dossier-schema'
import { individualWeightsOf } from './dossier-weights-rules'

const numbers = z.array(z.number())

/** What a computed set keeps of its computation; see `saveComputedSets`. */
const computedProvenance = z.object({
  inputHash: z.string(),
  job: z.object({
    method: z.string(),
    domains: z.array(z.object({ id: z.string(), criteria: z.array(z.string()) })),
    questionSets: z.array(
      z.object({
        id: z.string(),
        items: z.array(z.string()),
        experts: z.array(
          z.object({ id: z.string(), bestToOthers: numbers, othersToWorst: numbers }),
        ),
      }),
    ),
    priors: z.array(z.tuple([z.number(), z.number()])),
    draws: z.number(),
    seed: z.number(),
  }),
})

type Provenance = z.infer<typeof computedProvenance>

/** All weight sets with the judgements behind them, and the latest lock; null while no weights are official. */
export async function loadDossierWeighting(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<DossierRecord['weighting'] | null> {
  const [lock] = await reader.weightLock.findMany({
    where: { tenderId },
    orderBy: { version: 'desc' },
    take: 1,
  })
  if (!lock) return null
  const rows = await readSets(reader, tenderId)
  const panel = await loadPanel(reader, tenderId, organisationId)
  const provenances = rows.flatMap(({ provenance }) => provenanceOf(provenance) ?? [])
  const byHash = new Map(provenances.map((provenance) => [provenance.inputHash, provenance]))
  return {
    computations: [...byHash.values()].map((provenance) => computationOf(provenance, panel)),
    sets: rows.map(setOf),
    official: {
      set: lock.weightSetId,
      version: lock.version,
      reason: lock.reason,
      lockedAt: lock.lockedAt.toISOString(),
      contentHash: lock.contentHash,
      content: lock.content,
    },
  }
}

const ascending = 'asc' as const

const readSets = (reader: Reader, tenderId: string) =>
  reader.weightSet.findMany({
    where: { tenderId },
    orderBy: [{ position: ascending }, { id: ascending }],
    select: {
      id: true,
      name: true,
      method: true,
      source: true,
      printedTotal: true,
      normalisedAt: true,
      normalisedReason: true,
      provenance: true,
      weights: {
        orderBy: [
          { criterion: { domain: { position: ascending } } },
          { criterion: { position: ascending } },
        ],
        select: { criterionId: true, printed: true, share: true },
      },
    },
  })

const provenanceOf = (column: unknown): Provenance | null =>
  computedProvenance.safeParse(column).data ?? null

function setOf(row: Awaited<ReturnType<typeof readSets>>[number]): DossierWeightSet {
  const { id, method, source, printedTotal, normalisedAt, normalisedReason } = row
  return {
    id,
    name: readLocalizedText(row.name),
    method,
    source,
    computation: provenanceOf(row.provenance)?.inputHash ?? null,
    normalisedAt: normalisedAt?.toISOString() ?? null,
    normalisedReason,
    printedTotal,
    weights: row.weights.map(({ criterionId: criterion, ...weight }) => ({ criterion, ...weight })),
  }
}

/** Best and worst stand on the experts' sheets, which speak for the computation as long as the answers are the same. */
function computationOf({ inputHash, job }: Provenance, panel: Panel | null): DossierComputation {
  const isCurrent = panel !== null && panelHash(panelJobOf(panel)) === inputHash
  const sheetOf = (expert: string, set: string) =>
    isCurrent
      ? panel.experts
          .find(({ id }) => id === expert)
          ?.sheets.find(({ questionSet }) => questionSet === set)
      : undefined
  const { questionSets, ...rest } = job
  const computation = {
    ...rest,
    questionSets: questionSets.map(({ id, items, experts }) => ({
      id,
      items,
      experts: experts.map(({ id: expert, bestToOthers, othersToWorst }) => {
        const { best = null, worst = null } = sheetOf(expert, id) ?? {}
        return { expert, best, worst, bestToOthers, othersToWorst }
      }),
    })),
  }
  return { hash: inputHash, ...computation, individual: individualWeightsOf(computation) }
}
