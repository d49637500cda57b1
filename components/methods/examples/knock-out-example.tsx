import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Chip, type Tone } from '@/components/ui/chip'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { Evidence } from '@/lib/decision/values/evidence'
import { judgeKnockOut, type KnockOutVerdict } from '@/lib/decision/values/knock-out'

const minimum = 70

const offered: readonly (readonly [letter: string, evidence: Evidence])[] = [
  ['A', { status: 'provided', value: 70 }],
  ['B', { status: 'provided', value: 69.995 }],
  ['C', { status: 'missing' }],
]

const tones: Readonly<Record<KnockOutVerdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  clarify: 'caution',
}

/** A minimum of 70: met exactly, missed by a hair, and not answered. */
export function KnockOutExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  return (
    <>
      <p>{t('knock-outs.example', { minimum })}</p>
      <SimpleTable
        caption={t('knock-outs.caption')}
        captionHidden
        columns={[
          { id: 'bid', label: t('columns.bid') },
          { id: 'evidence', label: t('columns.evidence'), numeric: true },
          { id: 'verdict', label: t('columns.verdict') },
        ]}
        rows={offered.map(([letter, evidence]) => {
          const verdict = judgeKnockOut({ kind: 'at-least', minimum }, evidence)
          const value = evidence.status === 'provided' ? Number(evidence.value) : null
          return {
            id: letter,
            cells: {
              bid: letter,
              evidence: value === null ? t('knock-outs.missing') : numbers.plain(value),
              verdict: <Chip tone={tones[verdict]}>{t(`knock-outs.${verdict}`)}</Chip>,
            },
          }
        })}
      />
    </>
  )
}
