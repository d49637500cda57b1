'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type AddBidInput, addBidInput } from '../../../lib/selection/bids/bid-schema'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { useServerForm } from '../../forms/use-server-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useRouter } from '../../ui/navigation'
import { showToast } from '../../ui/toast'
import type { BidActions } from './bid-actions'
import { BidFields, type Countries } from './bid-fields'

type AddBidDialogProps = {
  readonly tenderId: string
  readonly countries: Countries
  /** One for each showing of the page: a form sent twice enters one applicant. */
  readonly idempotencyKey: string
  readonly action: BidActions['add']
}

export function AddBidDialog(props: AddBidDialogProps) {
  const t = useTranslations('evidence.bidForm')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<Plus />}>
          {t('add')}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t('addTitle')}
      side
    >
      <AddBidForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function AddBidForm({
  tenderId,
  countries,
  idempotencyKey,
  action,
  close,
}: AddBidDialogProps & { readonly close: () => void }) {
  const t = useTranslations('evidence.bidForm')
  const router = useRouter()
  const values: AddBidInput = { ...blankBid, tenderId, idempotencyKey }
  const form = useServerForm(addBidInput, action, {
    values,
    draftKey: `bid-new-${tenderId}`,
    onSaved: ({ bidId, letter }) => {
      close()
      showToast({ title: t('added', { letter }), tone: 'good' })
      router.push(`/selection/tenders/${tenderId}/bids/${bidId}`)
    },
  })
  return (
    <Form form={form} label={t('addTitle')}>
      <BidFields field={form.field} choice={form.choice} countries={countries} country="" />
      <div>
        <SubmitButton pending={form.pending}>{t('addSubmit')}</SubmitButton>
      </div>
    </Form>
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
