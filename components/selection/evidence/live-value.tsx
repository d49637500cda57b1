'use client'

import { useLocale, useTranslations } from 'next-intl'
import { drawValueFunction } from '../../../lib/decision/values/draw-value-function'
import { evaluate } from '../../../lib/decision/values/evaluate-evidence'
import type { Evidence } from '../../../lib/decision/values/evidence'
import { judgeKnockOut } from '../../../lib/decision/values/knock-out'
import type { BidEvidenceView, CriterionEvidence } from '../../../lib/selection/evidence/get-bid'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { ValueCurve } from '../../charts/value-curve'
import { Chip } from '../../ui/chip'

type LiveValueProps = {
  readonly bid: BidEvidenceView['bid']
  readonly entry: CriterionEvidence
  readonly domain: number
  readonly evidence: Evidence
}

/** What the evidence is worth by the declared function, and where it falls on the curve. */
export function LiveValue({ entry, evidence, ...rest }: LiveValueProps) {
  const t = useTranslations('evidence.live')
  const { knockOut, valueFunction } = entry.criterion
  if (knockOut) {
    if (evidence.status === 'missing') return null
    const verdict = judgeKnockOut(knockOut, evidence)
    return (
      <p role="status">
        <Chip tone={tones[verdict]}>{t(`verdict.${verdict}`)}</Chip>
      </p>
    )
  }
  return valueFunction && <Valued entry={entry} evidence={evidence} {...rest} />
}

const tones = { pass: 'good', fail: 'bad', clarify: 'caution' } as const

function Valued({ bid, entry, domain, evidence }: LiveValueProps) {
  const t = useTranslations('evidence.live')
  const locale = useLocale()
  const numbers = useNumberText()
  const { valueFunction, minimumValue, unit } = entry.criterion
  if (!valueFunction) return null
  const { value } = evaluate(valueFunction, evidence)
  const drawn = drawValueFunction(valueFunction)
  const number =
    evidence.status === 'provided' && typeof evidence.value === 'number' ? evidence.value : null
  const isBelow = value !== null && minimumValue !== null && value < minimumValue
  return (
    <div className="grid gap-2 rounded-md border px-3.5 py-3">
      <p role="status" className="flex flex-wrap items-baseline justify-between gap-2">
        <span className="text-ink-2">{t('value')}</span>
        {value === null ? (
          <span className="text-ink-2">
            {t(evidence.status === 'not-applicable' ? 'notApplicable' : 'none')}
          </span>
        ) : (
          <b className="num text-lg">{numbers.points(value)}</b>
        )}
      </p>
      {isBelow && (
        <p>
          <Chip tone="bad">{t('belowMinimum', { minimum: numbers.plain(minimumValue) })}</Chip>
        </p>
      )}
      {drawn?.shape === 'line' && (
        <ValueCurve
          view={{
            domain,
            points: drawn.points,
            shape: valueFunction.kind === 'bands' ? 'steps' : 'line',
            unit: textIn(unit, locale),
            opened: bid.letter,
            bids:
              number === null || value === null
                ? []
                : [{ letter: bid.letter, name: bid.name, evidence: number, value }],
          }}
        />
      )}
    </div>
  )
}
