'use client'

import { ArrowRight, Layers } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { questionCount } from '../../../lib/selection/weighing/judgement-rules'
import { textIn } from '../../../lib/shared/locale'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { DomainKey } from '../../ui/domain-key'
import { Notice } from '../../ui/notice'
import type { Desk } from './desk'
import { PartLink } from './part-link'
import { SaveTrouble } from './save-trouble'
import { useSetName } from './use-set-name'
import { WeighingHead } from './weighing-head'
import { useStatusText } from './weighing-stepper'

const questionsPerMinute = 5

/** The beginning: who asks, what for, how long it takes, and the parts. */
export function StartPart({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.start')
  const locale = useLocale()
  const { view, sets, route, isOpen } = desk
  const questions = sets.reduce((sum, { set }) => sum + questionCount(set), 0)
  const [first] = sets
  return (
    <>
      <WeighingHead
        desk={desk}
        title={textIn(view.tender.title, locale)}
        chip={
          view.tender.fictional && (
            <Chip outline icon={null}>
              {t('fictional')}
            </Chip>
          )
        }
        lead={t('lead', {
          name: view.expertName,
          organisation: view.organisationName,
          reference: view.tender.reference,
        })}
        actions={
          isOpen &&
          first && (
            <PartLink
              href={route.hrefOf(first.set.id)}
              open={() => route.open(first.set.id)}
              look={{ variant: 'primary' }}
            >
              {t('begin')}
              <ArrowRight />
            </PartLink>
          )
        }
      />
      <SaveTrouble desk={desk} />
      {view.phase !== 'open' && (
        <Notice tone="caution" title={t(`${view.phase}.title`)} className="mb-6">
          {t(`${view.phase}.body`)}
        </Notice>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21.5rem]">
        <Card
          title={t('parts')}
          subtitle={t('effort', {
            questions,
            minutes: Math.max(5, Math.ceil(questions / questionsPerMinute / 5) * 5),
          })}
          flush
        >
          <Parts desk={desk} />
        </Card>
        <Card title={t('how.title')} level={3}>
          <ol className="grid list-decimal gap-2 ps-4.5">
            <li>{t('how.pick')}</li>
            <li>{t('how.compare')}</li>
            <li>{t('how.look')}</li>
            <li>{t('how.send')}</li>
          </ol>
        </Card>
      </div>
    </>
  )
}

function Parts({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.start')
  const nameOf = useSetName()
  const statusText = useStatusText()
  const { sets, route, isOpen } = desk
  return (
    <ul className="grid border-t">
      {sets.map(({ set, status }) => {
        const content = (
          <>
            {set.domain ? (
              <DomainKey domain={set.domain.domainNumber} />
            ) : (
              <span
                aria-hidden="true"
                className="inline-grid size-4.5 place-items-center rounded-sm bg-ink text-on-ink [&_svg]:size-3"
              >
                <Layers />
              </span>
            )}
            <span className="min-w-0">
              <span className="block font-bold [overflow-wrap:anywhere]">{nameOf(set)}</span>
              <span className="block text-xs text-ink-2">
                {t('items', { count: set.items.length })}
              </span>
            </span>
            <span className="text-xs text-ink-2">{statusText(status)}</span>
          </>
        )
        return (
          <li key={set.id} className="border-b last:border-b-0">
            {isOpen ? (
              <PartLink
                href={route.hrefOf(set.id)}
                open={() => route.open(set.id)}
                className={`${row} hover:bg-hover`}
              >
                {content}
              </PartLink>
            ) : (
              <span className={row}>{content}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const row =
  'grid min-h-12 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 px-5 py-2.5 text-ink no-underline max-md:px-4'
