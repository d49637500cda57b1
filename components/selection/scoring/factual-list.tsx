'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { BidToScore, MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { textIn } from '../../../lib/shared/locale'
import { useEvidenceText } from '../evidence/use-evidence-text'

/** What needs no judgement: counted or checked from what the bid shows, here to be read only. */
export function FactualList({
  view,
  bid,
}: {
  readonly view: MyScoringView
  readonly bid: BidToScore
}) {
  const t = useTranslations('scoring.desk')
  const locale = useLocale()
  const evidenceText = useEvidenceText()
  if (view.factual.length === 0) return null
  return (
    <details className="border-t pt-3">
      <summary className="cursor-pointer text-ink-2">
        {t('factual', { count: view.factual.length })}
      </summary>
      <dl className="mt-2 grid gap-1.5">
        {view.factual.map(({ id, code, title, unit, shape }) => {
          const said = bid.evidence[id]?.evidence ?? { status: 'missing' as const }
          return (
            <div key={id} className="flex justify-between gap-4">
              <dt className="min-w-0 text-ink-2">{`${code} ${textIn(title, locale)}`}</dt>
              <dd className="num text-end">{evidenceText(said, unit, shape)}</dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
