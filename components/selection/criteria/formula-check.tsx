'use client'

import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { fieldText } from '@/components/forms/failure-text'
import { Notice } from '@/components/ui/notice'
import { checkValueFunction } from '@/lib/decision/values/check-value-function'
import type { FormulaValue } from '@/lib/decision/values/formula-value'
import { problemMessage } from '@/lib/selection/criteria/value-problem-rules'

/** Says at once where a formula cannot be read. Load it with `next/dynamic`: it brings the parser along. */
export function FormulaCheck({ formula }: { readonly formula: FormulaValue }) {
  const t = useTranslations()
  const problem = checkValueFunction(formula)[0]
  if (!problem) {
    return (
      <p role="status" className="flex items-center gap-1.5 text-good">
        <CircleCheck />
        {t('tenders.editor.preview.sound')}
      </p>
    )
  }
  const { position } = problem
  return (
    <Notice tone="caution" live="polite">
      <p>{fieldText(t, problemMessage(problem))}</p>
      {position !== undefined && <Caret expression={formula.expression} position={position} />}
    </Notice>
  )
}

/** The formula with a mark under the character where it goes wrong. */
function Caret({
  expression,
  position,
}: {
  readonly expression: string
  readonly position: number
}) {
  const t = useTranslations('tenders.editor.preview')
  const line = expression.replaceAll('\n', ' ')
  return (
    <pre role="img" aria-label={t('caret')} className="mono overflow-x-auto">
      {`${line}\n${' '.repeat(Math.min(position, line.length))}^`}
    </pre>
  )
}
