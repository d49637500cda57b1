'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ExpertAccess } from '../../../lib/selection/weighing/judgement-schema'
import { ButtonLink } from '../../ui/button-link'
import { Notice } from '../../ui/notice'
import type { Desk } from './desk'
import { PartLink } from './part-link'
import { SaveTrouble } from './save-trouble'
import { WeighingHead } from './weighing-head'

type LaterPartProps = { readonly desk: Desk; readonly access: ExpertAccess }

/** Says that one can stop here, whether everything is saved, and how to come back. */
export function LaterPart({ desk, access }: LaterPartProps) {
  const t = useTranslations('weighing.later')
  const { sets, route, saving } = desk
  const next = sets.find(({ evaluation }) => evaluation.missing > 0)?.set.id ?? 'check'
  const left = sets.reduce((sum, { evaluation }) => sum + evaluation.missing, 0)
  const isSaved = saving.kind === 'saved'
  return (
    <>
      <WeighingHead desk={desk} title={t('title')} />
      <SaveTrouble desk={desk} />
      <div className="stack max-w-2xl gap-4">
        <Notice tone={isSaved ? 'good' : 'info'} title={isSaved ? t('saved') : t('saving')}>
          {'token' in access ? t('byLink') : t('byAccount')}
        </Notice>
        <p className="text-ink-2">{t('left', { count: left })}</p>
        <div className="flex flex-wrap gap-2">
          <PartLink href={route.hrefOf(next)} open={() => route.open(next)} look={{}}>
            <ArrowLeft />
            {t('goOn')}
          </PartLink>
          {'expertId' in access && (
            <ButtonLink href="/" variant="quiet">
              {t('home')}
            </ButtonLink>
          )}
        </div>
      </div>
    </>
  )
}
