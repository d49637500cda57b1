import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { currentRanking } from '../ranking/current-ranking'
import { mayReadRanking } from '../ranking/ranking-door-rules'
import type { Dossier } from './dossier-schema'
import { loadDossier } from './load-dossier'
import { sealDossier } from './seal-dossier-rules'

/** The reproducible dossier of a tender's result, for those who may read the ranking; absent where there is none yet. */
export const getDossier = defineQuery({
  name: 'selection.get-dossier',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('ranking.view'),
  async read(reader, { tenderId }, actor): Promise<Dossier | null> {
    const view = await currentRanking(reader, tenderId, actor.organisationId)
    if (!view?.ranking || !mayReadRanking(actor, view.loaded.tender)) return null
    const record = await loadDossier(reader, tenderId, actor.organisationId)
    return record && sealDossier(record)
  },
})
