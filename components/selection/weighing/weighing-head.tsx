'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHead } from '../../ui/page-head'
import type { Desk } from './desk'
import { SaveNote } from './save-note'

type WeighingHeadProps = {
  readonly desk: Desk
  readonly title: string
  readonly chip?: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly showsSeal?: boolean
}

/** The head of each part: its question, who will see the answers, and whether they are saved. */
export function WeighingHead({
  desk,
  title,
  chip,
  lead,
  actions,
  showsSeal = true,
}: WeighingHeadProps) {
  const t = useTranslations('weighing.head')
  return (
    <PageHead
      title={
        <span ref={desk.route.heading} tabIndex={-1} className="focus-visible:outline-none">
          {title}
        </span>
      }
      breadcrumb={desk.breadcrumb}
      chip={chip}
      lead={lead}
      withheld
      who={showsSeal ? t('sealed', { count: desk.view.expertCount }) : undefined}
      actions={
        <>
          {desk.isOpen && <SaveNote saving={desk.saving} />}
          {actions}
        </>
      }
    />
  )
}
