'use client'

import { CircleCheck, Scale } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { basisPointsOf } from '../../../lib/selection/weights/consensus-form-schema'
import { useNumberText } from '../../charts/use-number-text'

/** The total so far, and exactly how much is missing to 100 or above it. */
export function RunningTotal({ entries }: { readonly entries: Readonly<Record<string, unknown>> }) {
  const t = useTranslations('weights.consensus')
  const numbers = useNumberText()
  const given = Object.values(entries).filter((entry) => typeof entry === 'number')
  const total = given.reduce((sum, entry) => sum + basisPointsOf(entry), 0)
  const left = 10_000 - total
  const percent = (basisPoints: number) => numbers.ratio(basisPoints / 100)
  const open = Object.keys(entries).length - given.length
  return (
    <p role="status" className="num flex flex-wrap items-center gap-x-3 gap-y-1">
      {left === 0 ? <CircleCheck className="text-good" /> : <Scale className="text-ink-2" />}
      <b>{t('total', { total: percent(total) })}</b>
      <span className="text-ink-2">
        {left === 0
          ? t('whole')
          : t(left > 0 ? 'missing' : 'above', { left: percent(Math.abs(left)) })}
      </span>
      {open > 0 && <span className="text-ink-2">{t('open', { count: open })}</span>}
    </p>
  )
}
