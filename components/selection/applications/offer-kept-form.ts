import type { OfferDraft } from '../../../lib/selection/applications/draft-schema'
import type { useKeptForm } from './use-kept-form'

/** The form of an offer, as its parts take it. */
export type OfferKeptForm = ReturnType<typeof useKeptForm<OfferDraft>>
