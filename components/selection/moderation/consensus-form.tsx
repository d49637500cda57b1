'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useNumberText } from '@/components/charts/use-number-text'
import { Checkbox } from '@/components/forms/checkbox'
import { fieldText } from '@/components/forms/failure-text'
import { Form } from '@/components/forms/form'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { comparativeWording } from '@/lib/selection/moderation/comparative-wording-rules'
import { type AgreeLevelInput, agreeLevelInput } from '@/lib/selection/moderation/consensus-schema'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'
import type { Locale } from '@/lib/shared/locale'
import { AnchorList } from './anchor-list'
import { MarkedText } from './marked-text'
import type { Act } from './moderation-acts'
import { PresenceField } from './presence-field'

type ConsensusFormProps = {
  readonly view: ModerationCellView
  readonly agree: Act
  readonly locale: Locale
}

/**
 * What the panel agrees on: a level of the scale, the reason against its words, and who was present. Wording that compares
 * bids is marked as it is typed, and kept only by somebody who says so. Somebody else's version stands above; what was
 * typed here stays.
 */
export function ConsensusForm({ view, agree, locale }: ConsensusFormProps) {
  const t = useTranslations('moderation.form')
  const texts = useTranslations()
  const numbers = useNumberText()
  const [isReviewing, setReviewing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [isStale, setStale] = useState(false)
  const form = useServerForm(agreeLevelInput, agree, { values: startValues(view) })
  const { rhf } = form
  const [level, reason, present, keepsWording] = rhf.watch([
    'level',
    'reason',
    'present',
    'keepsWording',
  ])
  const marks = comparativeWording(reason, view.otherBids)
  const isConsensus = view.aggregation === 'consensus'
  const errorOf = (name: 'level' | 'present') => {
    const message = rhf.formState.errors[name]?.message
    return message && fieldText(texts, message)
  }
  const review = async (event?: FormEvent) => {
    event?.preventDefault()
    rhf.clearErrors()
    const isValid = await rhf.trigger()
    const problems = problemsOf({ view, level, present, marks: marks.length, keepsWording })
    for (const [name, message] of problems) rhf.setError(name, { message })
    setAttempt((count) => count + 1)
    setReviewing(isValid && problems.length === 0)
  }
  const record = async () => {
    const result = await agree(rhf.getValues())
    setStale(!result.ok && result.failure.code === 'stale-version')
    if (result.ok) {
      const version = view.consensus ? view.consensus.version + 1 : 1
      rhf.reset({ ...rhf.getValues(), version }, { keepDirtyValues: false })
    }
    return result
  }
  return (
    <Form form={{ ...form, submit: review, attempt }} className="stack gap-4">
      {isStale && (
        <Notice tone="caution" live="assertive" title={t('staleTitle')}>
          {t('stale')}
        </Notice>
      )}
      {isConsensus ? (
        <AnchorList
          view={view}
          locale={locale}
          choice={{
            value: level,
            onChoose: (chosen) => rhf.setValue('level', chosen, { shouldDirty: true }),
            error: errorOf('level'),
          }}
        />
      ) : (
        <>
          <AnchorList view={view} locale={locale} />
          <Notice tone="info">
            {view.levelWithoutTalk === null
              ? t('noteWithoutLevel')
              : t(`note.${view.aggregation}`, { level: numbers.plain(view.levelWithoutTalk) })}
          </Notice>
        </>
      )}
      <TextArea
        {...form.field('reason')}
        label={t(isConsensus ? 'reason' : 'noteReason')}
        hint={t('reasonHint')}
        rows={4}
      />
      {marks.length > 0 && (
        <Notice tone="caution" title={t('comparesTitle')}>
          <div className="stack gap-3">
            <MarkedText text={reason} marks={marks} />
            <p>{t('compares')}</p>
            <Checkbox {...form.field('keepsWording')} label={t('keepsWording')} />
          </div>
        </Notice>
      )}
      <PresenceField
        members={view.members}
        value={present}
        onChange={(next) => rhf.setValue('present', [...next], { shouldDirty: true })}
        error={errorOf('present')}
      />
      <div>
        <Button type="submit" variant="primary">
          {t('review')}
        </Button>
      </div>
      <ConfirmDialog
        open={isReviewing}
        onOpenChange={setReviewing}
        title={t('confirmTitle')}
        confirmLabel={t('record')}
        done={t('done')}
        action={record}
        effect={
          <div className="stack gap-3">
            <p>
              {isConsensus && level !== null
                ? t('effect', {
                    level: numbers.plain(level),
                    bid: `${view.bid.letter} ${view.bid.name}`,
                    criterion: view.criterion.code,
                    present: present.length,
                  })
                : t('noteEffect', { present: present.length })}
            </p>
            <blockquote className="border-s-2 ps-3 text-ink-2 whitespace-pre-line">
              {reason}
            </blockquote>
            <p>{texts('moderation.settled.present', { names: namesOf(view, present) })}</p>
            <p>{t('effectAfter')}</p>
          </div>
        }
      />
    </Form>
  )
}

function startValues({
  tenderId,
  bid,
  criterion,
  consensus,
  members,
  aggregation,
}: ModerationCellView): AgreeLevelInput {
  const possible = members.filter(({ out }) => out === null).map(({ userId }) => userId)
  return {
    tenderId,
    bidId: bid.id,
    criterionId: criterion.id,
    version: consensus?.version ?? 0,
    level: aggregation === 'consensus' ? (consensus?.level ?? null) : null,
    reason: consensus?.reason ?? '',
    present: possible.filter((id) => consensus?.present.includes(id) ?? true),
    keepsWording: false,
  }
}

const namesOf = ({ members }: ModerationCellView, present: readonly string[]) =>
  members
    .filter(({ userId }) => present.includes(userId))
    .map(({ name }) => name)
    .join(', ')

type Entered = {
  readonly view: ModerationCellView
  readonly level: number | null
  readonly present: readonly string[]
  readonly marks: number
  readonly keepsWording: boolean
}

type Problem = readonly ['level' | 'present' | 'reason', string]

/** What the server would refuse, said before anything is sent. */
function problemsOf({ view, level, present, marks, keepsWording }: Entered): readonly Problem[] {
  const possible = view.members.filter(({ out }) => out === null).length
  const found: readonly (readonly [boolean, Problem])[] = [
    [view.aggregation === 'consensus' && level === null, ['level', 'moderation.validation.level']],
    [present.length < Math.min(2, possible), ['present', 'moderation.validation.present']],
    [marks > 0 && !keepsWording, ['reason', 'moderation.validation.compares']],
  ]
  return found.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []))
}
