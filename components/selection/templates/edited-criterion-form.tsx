'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { DomainKey } from '@/components/ui/domain-key'
import { criterionContent, mostInQuestionSet } from '@/lib/selection/criteria/criterion-schema'
import type { EditedTemplate } from '@/lib/selection/templates/edited-template-rules'
import { fail, type Result, succeed } from '@/lib/shared/result'
import { CriterionForm } from '../criteria/criterion-form'
import type { CriterionInput } from '../criteria/use-criterion-form'
import { codeTaken, isCodeFree } from './code-taken'

type EditedCriterionFormProps = {
  readonly template: EditedTemplate
  readonly criterionId: string
  readonly change: (template: EditedTemplate) => void
  readonly close: () => void
}

/** The editor of one criterion of a template: what it gives goes into the tree on the screen, not yet to the server. */
export function EditedCriterionForm({
  template,
  criterionId,
  change,
  close,
}: EditedCriterionFormProps) {
  const t = useTranslations('templates.editor')
  const { domains } = template
  const place = domains.findIndex(({ criteria }) => criteria.some(({ id }) => id === criterionId))
  const domain = domains[place]
  const criterion = domain?.criteria.find(({ id }) => id === criterionId)
  if (!domain || !criterion) return null
  const { id: _id, weights: _weights, ...content } = criterion
  const save = async (input: CriterionInput): Promise<Result<unknown>> => {
    const read = criterionContent.safeParse(input.content)
    if (!read.success) return fail('invalid-input')
    const all = domains.flatMap(({ criteria }) => criteria)
    if (!isCodeFree(all, read.data.code, criterionId)) return codeTaken('content.code')
    const beside = domain.criteria.filter(
      ({ id, kind }) => id !== criterionId && kind === 'weighted',
    )
    if (read.data.kind === 'weighted' && beside.length >= mostInQuestionSet)
      return fail('too-many-in-set')
    const { findFlaws } = await import('./find-flaws')
    const flaws = findFlaws(read.data.valueFunction)
    if (flaws) return fail('invalid-input', flaws)
    change({
      ...template,
      domains: domains.map((one) => ({
        ...one,
        criteria: one.criteria.map((other) =>
          other.id === criterionId ? { ...other, ...read.data } : other,
        ),
      })),
    })
    return succeed(null)
  }
  return (
    <div className="stack">
      <div>
        <Button variant="quiet" size="sm" icon={<ArrowLeft />} onClick={close}>
          {t('backToTree')}
        </Button>
      </div>
      <h2 className="flex items-center gap-2">
        <DomainKey domain={place + 1} />
        {t('criterionTitle', { code: criterion.code })}
      </h2>
      <CriterionForm
        content={content}
        domain={place + 1}
        isKindFixed={false}
        save={save}
        onSaved={close}
        saveLabel={t('takeIn')}
        aside={
          <Button variant="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        }
      />
    </div>
  )
}
