'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { addBidInput } from '../../../lib/selection/bids/bid-schema'
import { FormDialog } from '../../forms/form-dialog'
import { Button } from '../../ui/button'
import { useRouter } from '../../ui/navigation'
import type { BidActions } from './bid-actions'
import { BidFields, type Countries } from './bid-fields'

type AddBidDialogProps = {
  readonly tenderId: string
  readonly countries: Countries
  /** One for each showing of the page: a form sent twice enters one applicant. */
  readonly idempotencyKey: string
  readonly action: BidActions['add']
}

export function AddBidDialog({ tenderId, countries, idempotencyKey, action }: AddBidDialogProps) {
  const t = useTranslations('evidence.bidForm')
  const router = useRouter()
  return (
    <FormDialog
      trigger={
        <Button variant="primary" icon={<Plus />}>
          {t('add')}
        </Button>
      }
      title={t('addTitle')}
      side
      schema={addBidInput}
      action={action}
      values={{ ...blankBid, tenderId, idempotencyKey }}
      draftKey={`bid-new-${tenderId}`}
      submit={t('addSubmit')}
      done={({ letter }) => t('added', { letter })}
      onSaved={({ bidId }) => router.push(`/selection/tenders/${tenderId}/bids/${bidId}`)}
    >
      {({ field, choice }) => (
        <BidFields field={field} choice={choice} countries={countries} country="" />
      )}
    </FormDialog>
  )
}

const blankBid = {
  applicantName: '',
  country: '',
  identifier: '',
  note: '',
  publishedRating: null,
  publishedRatingScale: null,
  publishedRatingSource: '',
}
