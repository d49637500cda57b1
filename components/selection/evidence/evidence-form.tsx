'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import {
  evidenceInputFor,
  evidenceStatuses,
  type SaveEvidenceInput,
} from '../../../lib/selection/evidence/evidence-schema'
import { isAskedOfBid } from '../../../lib/selection/evidence/evidence-shape-rules'
import type {
  BidEvidenceView,
  CriterionEvidence,
  DocumentView,
} from '../../../lib/selection/evidence/get-bid'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { NumberInput } from '../../forms/number-input'
import { RadioCards } from '../../forms/radio-cards'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextArea } from '../../forms/text-area'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { useRouter } from '../../ui/navigation'
import { showToast } from '../../ui/toast'
import { evidenceFrom } from './evidence-from'
import { LiveValueLater } from './live-value-later'
import { ValueField } from './value-field'

type Saved = { readonly version: number }

type EvidenceFormProps = {
  readonly bid: BidEvidenceView['bid']
  readonly entry: CriterionEvidence
  readonly domain: number
  readonly documents: readonly DocumentView[]
  /** Where "Save and go on" leads; null after the last criterion. */
  readonly nextHref: string | null
  readonly action: (input: SaveEvidenceInput) => Promise<Result<Saved>>
}

/** Enters what a bid shows on one criterion. */
export function EvidenceForm({
  bid,
  entry,
  domain,
  documents,
  nextHref,
  action,
}: EvidenceFormProps) {
  const t = useTranslations('evidence.entry')
  const router = useRouter()
  const goesOn = useRef(false)
  const form = useServerForm(
    evidenceInputFor(entry.shape),
    useAfterBeingTold(action, entry.version),
    {
      values: valuesOf(bid.id, entry),
      draftKey: `evidence-${bid.id}-${entry.criterion.id}`,
      onSaved: () => {
        showToast({ title: t('savedToast', { code: entry.criterion.code }), tone: 'good' })
        if (goesOn.current && nextHref) router.push(nextHref, { scroll: false })
      },
    },
  )
  const status = form.choice('status')
  const isProvided = status.value === 'provided'
  const typed = form.rhf.watch('value')
  return (
    <Form form={form} label={t('form')} className="gap-4">
      <RadioCards
        {...status}
        label={t('status')}
        hideLabel
        options={evidenceStatuses.map((value) => ({
          value,
          label: t(`statuses.${isLeftToPanel(entry, value) ? 'panel' : value}.label`),
          hint: t(`statuses.${isLeftToPanel(entry, value) ? 'panel' : value}.hint`),
        }))}
      />
      {isProvided && <ValueField form={form} entry={entry} />}
      {isProvided && (
        <LiveValueLater
          bid={bid}
          entry={entry}
          domain={domain}
          evidence={evidenceFrom(entry.shape, status.value, typed)}
        />
      )}
      <TextInput
        {...form.field('source')}
        label={t('source')}
        hint={t('sourceHint')}
        optional={!isProvided}
        autoComplete="off"
      />
      <TextInput
        {...form.field('period')}
        label={t('period')}
        hint={t('periodHint')}
        optional
        autoComplete="off"
      />
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3">
        <Select
          {...form.field('documentId')}
          label={t('document')}
          optional
          placeholder={t(documents.length === 0 ? 'noDocuments' : 'noDocument')}
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <NumberInput {...form.choice('page')} label={t('page')} />
      </div>
      <TextArea {...form.field('note')} label={t('note')} optional rows={2} />
      <div className="flex flex-wrap gap-2">
        {nextHref && (
          <SubmitButton
            pending={form.pending}
            onClick={() => {
              goesOn.current = true
            }}
          >
            {t('saveAndNext')}
          </SubmitButton>
        )}
        <SubmitButton
          variant={nextHref ? 'secondary' : 'primary'}
          pending={form.pending}
          onClick={() => {
            goesOn.current = false
          }}
        >
          {t('save')}
        </SubmitButton>
      </div>
    </Form>
  )
}

const isLeftToPanel = ({ shape }: CriterionEvidence, status: string) =>
  status === 'missing' && !isAskedOfBid(shape, true)

/**
 * Sends the version that the person began with, so that a change by somebody else is not overwritten unseen. Once they
 * have been told, and the page shows what is saved now, their next attempt counts from that.
 */
function useAfterBeingTold(action: EvidenceFormProps['action'], latest: number) {
  const [isTold, setTold] = useState(false)
  return async (input: SaveEvidenceInput) => {
    const result = await action(isTold ? { ...input, version: latest } : input)
    setTold(!result.ok && result.failure.code === 'stale-version')
    return result
  }
}

const statusOf = {
  provided: 'provided',
  missing: 'missing',
  'not-applicable': 'not_applicable',
} as const

function valuesOf(bidId: string, entry: CriterionEvidence): SaveEvidenceInput {
  const { evidence, version, shape } = entry
  const isFresh = version === 0 && isAskedOfBid(shape, true) && shape.kind !== 'undeclared'
  return {
    bidId,
    criterionId: entry.criterion.id,
    version,
    status: isFresh ? 'provided' : statusOf[evidence.status],
    value: evidence.status === 'provided' ? evidence.value : null,
    source: entry.source,
    period: entry.period,
    documentId: entry.documentId ?? '',
    page: entry.page,
    note: entry.note,
  }
}
