'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/facts'
import { Split } from '@/components/ui/split'
import type { CriterionNode } from '@/lib/selection/criteria/read-criteria-tree'
import { textIn } from '@/lib/shared/locale'
import { PreviewCard } from './preview-card'
import { scaleSummary } from './scale-summary'

type CriterionFactsProps = { readonly criterion: CriterionNode; readonly domain: number }

/** A criterion for those who may only read it. */
export function CriterionFacts({ criterion, domain }: CriterionFactsProps) {
  const t = useTranslations('tenders')
  const tEnums = useTranslations('enums')
  const locale = useLocale()
  const text = (name: 'description' | 'evidenceRequired' | 'unit') =>
    textIn(criterion[name], locale) || '–'
  const { kind, minimumValue } = criterion
  const facts = [
    { term: t('editor.kind'), value: tEnums(`criterionKind.${kind}`) },
    { term: t('editor.description'), value: text('description') },
    { term: t('editor.evidence'), value: text('evidenceRequired') },
    { term: t('editor.unit'), value: text('unit') },
    {
      term: t('tree.scale'),
      value: scaleSummary(t, criterion, locale) || t('tree.undeclared'),
    },
    ...(minimumValue === null ? [] : [{ term: t('editor.minimum'), value: minimumValue }]),
  ]
  return (
    <Split
      sideWidth="wide"
      side={
        <PreviewCard
          scale={criterion.valueFunction}
          isShown={kind === 'weighted'}
          domain={domain}
          unit={textIn(criterion.unit, locale)}
        />
      }
    >
      <Card id="texts" title={t('editor.texts')} subtitle={t('editor.readOnly')}>
        <DefinitionList items={facts} termWidth="wide" />
      </Card>
    </Split>
  )
}
