'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { SaveOfferInput } from '../../../lib/selection/applications/application-schema'
import { mostLines, type OfferDraft } from '../../../lib/selection/applications/draft-schema'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import {
  emptyLine,
  emptyOffer,
  followedOffer,
} from '../../../lib/selection/applications/offer-edit-rules'
import { readOffer } from '../../../lib/selection/applications/offer-rules'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { NumberInput } from '../../forms/number-input'
import { RadioCards } from '../../forms/radio-cards'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { Button } from '../../ui/button'
import { useRouter } from '../../ui/navigation'
import { numberPart } from '../evidence/number-part'
import { KeepNote } from './keep-note'
import { LineFields } from './line-fields'
import { MismatchNotice } from './mismatch-notice'
import type { OfferKeptForm } from './offer-kept-form'
import { SumHint } from './sum-hint'
import { useKeptForm } from './use-kept-form'

type OfferFormProps = {
  readonly view: Pick<
    ApplicationView,
    'tenderId' | 'currency' | 'isTaxIncluded' | 'offer' | 'offerVersion'
  >
  readonly currencies: readonly { readonly value: string; readonly label: string }[]
  readonly action: (input: SaveOfferInput) => Promise<Result<{ readonly version: number }>>
}

/** The price: kept as it is typed, with its arithmetic shown and never forced. */
export function OfferForm({ view, currencies, action }: OfferFormProps) {
  const t = useTranslations('applications.price')
  const router = useRouter()
  const { tenderId } = view
  const form = useKeptForm<OfferDraft>({
    initial: view.offer ?? emptyOffer(view.currency, view.isTaxIncluded),
    version: view.offerVersion,
    save: (offer, version) => action({ ...offer, tenderId, version }),
    follow: followedOffer,
    problems: (offer) => {
      const read = readOffer(offer)
      return 'problems' in read ? read.problems : {}
    },
    onDone: () => router.push(`/applications/${tenderId}/check`),
  })
  const { values } = form
  const total = form.choice('total')
  return (
    <Form form={form.form} label={t('form')}>
      <BasisFields form={form} view={view} currencies={currencies} />
      <fieldset className="stack gap-4">
        <legend className="mb-2 font-bold">{t('lines')}</legend>
        {values.lines.map((_, index) => (
          <LineFields
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their number
            key={index}
            form={form}
            index={index}
          />
        ))}
        <div>
          <Button
            icon={<Plus />}
            disabled={values.lines.length >= mostLines}
            onClick={() => form.change({ ...values, lines: [...values.lines, emptyLine] })}
          >
            {t('addLine')}
          </Button>
        </div>
      </fieldset>
      <div className="max-w-72">
        <NumberInput
          {...total}
          value={numberPart(total.value)}
          label={t('total')}
          hint={<SumHint offer={values} />}
          suffix={values.currency}
        />
      </div>
      <MismatchNotice offer={values} />
      <div className="grid gap-3">
        <KeepNote keeping={form.keeping} />
        <div>
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
        </div>
      </div>
    </Form>
  )
}

type BasisFieldsProps = Pick<OfferFormProps, 'view' | 'currencies'> & {
  readonly form: OfferKeptForm
}

function BasisFields({ form, view, currencies }: BasisFieldsProps) {
  const t = useTranslations('applications.price')
  const rate = form.choice('taxPercent')
  return (
    <>
      <div className="grid max-w-xl grid-cols-2 items-end gap-3 max-md:grid-cols-1">
        <Select
          {...form.text('currency')}
          label={t('currency')}
          hint={t('currencyHint', { currency: view.currency })}
          options={currencies}
        />
        <NumberInput
          {...rate}
          value={numberPart(rate.value)}
          label={t('taxPercent')}
          optional
          suffix="%"
        />
      </div>
      <RadioCards
        {...form.choice('taxBasis')}
        value={form.values.taxBasis}
        label={t('taxBasis')}
        hint={t(`published.${view.isTaxIncluded ? 'included' : 'excluded'}`)}
        columns={2}
        options={(['included', 'excluded'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  )
}
