'use client'

import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/forms/date-input'
import { FormDialog } from '@/components/forms/form-dialog'
import { RadioCards } from '@/components/forms/radio-cards'
import { Select } from '@/components/forms/select'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { Button } from '@/components/ui/button'
import { decideChallengeInput, enterChallengeInput } from '@/lib/selection/award/challenge-schema'
import type { Act } from './act'

type EnterChallengeButtonProps = {
  readonly tenderId: string
  /** Made anew for each page, so that what is sent twice is entered once. */
  readonly requestId: string
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly timeZone: string
  /** Local time now, as `2026-03-01T09:00`. */
  readonly localNow: string
  readonly enter: Act
}

/** Puts a challenge on record that came by letter or by hand. */
export function EnterChallengeButton(props: EnterChallengeButtonProps) {
  const { tenderId, requestId, bids, timeZone, localNow, enter } = props
  const t = useTranslations('award.challenges')
  return (
    <FormDialog
      trigger={<Button>{t('enter')}</Button>}
      title={t('enter')}
      description={t('enterEffect')}
      schema={enterChallengeInput}
      action={enter}
      values={{ tenderId, requestId, bidId: '', challenger: '', grounds: '', receivedAt: localNow }}
      submit={t('enter')}
      done={t('entered')}
    >
      {(form) => (
        <>
          <TextInput {...form.field('challenger')} label={t('challenger')} />
          <Select
            {...form.field('bidId')}
            label={t('bid')}
            options={[
              { value: '', label: t('noBid') },
              ...bids.map(({ id, letter, name }) => ({ value: id, label: `${letter} ${name}` })),
            ]}
          />
          <DateInput
            {...form.field('receivedAt')}
            label={t('receivedAt')}
            hint={t('receivedHint', { zone: timeZone })}
            precision="minute"
          />
          <TextArea
            {...form.field('grounds')}
            label={t('grounds')}
            hint={t('groundsHint')}
            rows={6}
          />
        </>
      )}
    </FormDialog>
  )
}

type DecideChallengeButtonProps = {
  readonly tenderId: string
  readonly challenge: {
    readonly id: string
    readonly version: number
    readonly challenger: string
  }
  readonly decide: Act
}

/** Decides a challenge once, with a reason. */
export function DecideChallengeButton({ tenderId, challenge, decide }: DecideChallengeButtonProps) {
  const t = useTranslations('award.challenges')
  const { id: challengeId, version, challenger } = challenge
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('decide')}</Button>}
      title={t('decideTitle', { name: challenger })}
      description={t('decideEffect')}
      label={t('decide')}
      schema={decideChallengeInput}
      action={decide}
      values={{ tenderId, challengeId, version, state: 'dismissed', decision: '' }}
      submit={t('decide')}
      done={t('decidedDone')}
    >
      {(form) => (
        <>
          <RadioCards
            {...form.choice('state')}
            label={t('outcome')}
            columns={3}
            options={(['dismissed', 'upheld', 'withdrawn'] as const).map((state) => ({
              value: state,
              label: t(`states.${state}`),
              hint: t(`${state}Hint`),
            }))}
          />
          <TextArea {...form.field('decision')} label={t('reason')} rows={5} />
        </>
      )}
    </FormDialog>
  )
}
