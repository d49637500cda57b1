import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { stateAt, type TenderState } from '../procedure/tender-states-rules'
import { readLocalizedText } from '../read-localized-text'

export type TenderRow = {
  readonly id: string
  readonly reference: string
  readonly title: LocalizedText
  readonly kind: 'insurer' | 'provider'
  readonly state: TenderState
  readonly fictional: boolean
  readonly criteria: number
  readonly experts: number
  readonly answered: number
  readonly hasOfficialWeights: boolean
  readonly bids: number
  /** ISO 8601. */
  readonly updatedAt: string
}

export type TenderList = {
  readonly tenders: readonly TenderRow[]
  readonly canCreate: boolean
  /** The organisation's own, offered to a new tender. */
  readonly defaults: { readonly currency: string; readonly timeZone: string }
}

/** The tenders of the organisation, latest change first. */
export const listTenders = defineQuery({
  name: 'selection.list-tenders',
  input: z.undefined(),
  authorize: allow('tender.view'),
  async read(reader, _input, actor, now): Promise<TenderList> {
    const rows = await reader.tender.findMany({
      where: { organisationId: actor.organisationId },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      select: {
        id: true,
        reference: true,
        title: true,
        kind: true,
        state: true,
        procedureTerms: { select: { opensAt: true, closesAt: true } },
        standstillStartsAt: true,
        fictional: true,
        updatedAt: true,
        weighingExperts: { select: { state: true } },
        _count: { select: { criteria: true, bids: true, weightLocks: true } },
      },
    })
    const defaults = await reader.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: { currency: true, timeZone: true },
    })
    return {
      defaults,
      canCreate: holds(actor, 'tender.create'),
      tenders: rows.map(({ weighingExperts, procedureTerms, _count, ...row }) => ({
        id: row.id,
        reference: row.reference,
        title: readLocalizedText(row.title),
        kind: row.kind,
        state: stateAt({ ...row, ...(procedureTerms ?? noTerms) }, now),
        fictional: row.fictional,
        criteria: _count.criteria,
        experts: weighingExperts.length,
        answered: weighingExperts.filter(({ state }) => state === 'submitted').length,
        hasOfficialWeights: _count.weightLocks > 0,
        bids: _count.bids,
        updatedAt: row.updatedAt.toISOString(),
      })),
    }
  },
})

const noTerms = { opensAt: null, closesAt: null }
