'use client'

import { useTranslations } from 'next-intl'
import { type EditBidInput, editBidInput } from '../../../lib/selection/bids/bid-schema'
import type { BidView } from '../../../lib/selection/bids/list-bids'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { useServerForm } from '../../forms/use-server-form'
import { showToast } from '../../ui/toast'
import type { BidActions } from './bid-actions'
import { BidFields, type Countries } from './bid-fields'

type EditBidFormProps = {
  readonly bid: BidView
  readonly countries: Countries
  readonly action: BidActions['edit']
  readonly close: () => void
}

export function EditBidForm({ bid, countries, action, close }: EditBidFormProps) {
  const t = useTranslations('evidence.bidForm')
  const form = useServerForm(editBidInput, action, {
    values: valuesOf(bid),
    draftKey: `bid-${bid.id}`,
    onSaved: () => {
      close()
      showToast({ title: t('saved'), tone: 'good' })
    },
  })
  return (
    <Form form={form} label={t('editTitle', { name: bid.name })}>
      <BidFields
        field={form.field}
        choice={form.choice}
        countries={countries}
        country={bid.country}
      />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}

const valuesOf = (bid: BidView): EditBidInput => ({
  bidId: bid.id,
  version: bid.version,
  applicantName: bid.name,
  country: bid.country,
  identifier: bid.identifier,
  note: bid.note,
  publishedRating: bid.publishedRating,
  publishedRatingScale: bid.publishedRatingScale,
  publishedRatingSource: bid.publishedRatingSource,
})
