'use client'

import { FileUp, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import type { CriteriaActions } from './criteria-actions'
import { DomainDialog } from './domain-dialog'
import { type TemplateToApply, UseTemplateDialog } from './use-template-dialog'

type NoCriteriaProps = {
  readonly tenderId: string
  readonly version: number
  readonly canEdit: boolean
  readonly templates: readonly TemplateToApply[]
} & Pick<CriteriaActions, 'applyTemplate' | 'addDomain'>

/** A tender without criteria: three ways to begin. */
export function NoCriteria({
  tenderId,
  version,
  canEdit,
  templates,
  applyTemplate,
  addDomain,
}: NoCriteriaProps) {
  const t = useTranslations('tenders')
  const [opened, open] = useState<'template' | 'domain' | null>(null)
  const close = () => open(null)
  if (!canEdit) {
    return (
      <EmptyState framed title={t('criteria.empty.title')}>
        {t('criteria.empty.readOnly')}
      </EmptyState>
    )
  }
  return (
    <>
      <EmptyState
        framed
        title={t('criteria.empty.title')}
        actions={
          <>
            <Button variant="primary" onClick={() => open('template')}>
              {t('criteria.empty.fromTemplate')}
            </Button>
            <ButtonLink href={`/selection/tenders/${tenderId}/criteria/import`} icon={<FileUp />}>
              {t('criteria.import')}
            </ButtonLink>
            <Button icon={<Plus />} onClick={() => open('domain')}>
              {t('tree.addDomain')}
            </Button>
          </>
        }
      >
        {t('criteria.empty.body')}
      </EmptyState>
      {opened === 'template' && (
        <UseTemplateDialog
          templates={templates}
          use={(templateId) => applyTemplate({ tenderId, version, templateId })}
          close={close}
        />
      )}
      {opened === 'domain' && (
        <DomainDialog
          domain={{ code: '1', title: {} }}
          isNew
          save={(domain) => addDomain({ tenderId, ...domain })}
          close={close}
        />
      )}
    </>
  )
}
