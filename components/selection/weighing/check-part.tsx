'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { AnswersCard } from './answers-card'
import type { Desk, DeskSet } from './desk'
import { PartLink } from './part-link'
import { SaveTrouble } from './save-trouble'
import { useSetName } from './use-set-name'
import { WeighingHead } from './weighing-head'
import { useStatusText, WeighingStepper } from './weighing-stepper'

/** All the answers on one page, the missing ones as links, before they are sent. */
export function CheckPart({ desk }: { readonly desk: Desk }) {
  const t = useTranslations('weighing.check')
  const { sets, route } = desk
  const unfinished = sets.filter(({ evaluation }) => evaluation.missing > 0)
  const toLookAt = sets.filter(({ status }) => status.kind === 'attention')
  return (
    <>
      <WeighingHead
        desk={desk}
        title={t('title')}
        actions={
          unfinished.length === 0 ? (
            <PartLink
              href={route.hrefOf('send')}
              open={() => route.open('send')}
              look={{ variant: 'primary' }}
              isOnward
            >
              {t('send')}
              <ArrowRight />
            </PartLink>
          ) : (
            <Button variant="primary" disabled>
              {t('send')}
            </Button>
          )
        }
      />
      <WeighingStepper desk={desk} />
      <SaveTrouble desk={desk} />
      <div className="stack gap-6 max-md:gap-4">
        {unfinished.length > 0 && (
          <Notice tone="caution" title={t('unfinished')}>
            <PartList desk={desk} entries={unfinished} />
          </Notice>
        )}
        {toLookAt.length > 0 && (
          <Notice title={t('lookAt')}>
            <PartList desk={desk} entries={toLookAt} />
            <p>{t('lookAtBody')}</p>
          </Notice>
        )}
        {sets.map((entry) => (
          <AnswersCard key={entry.set.id} entry={entry} route={route} />
        ))}
      </div>
    </>
  )
}

function PartList({
  desk,
  entries,
}: {
  readonly desk: Desk
  readonly entries: readonly DeskSet[]
}) {
  const t = useTranslations('weighing.check')
  const nameOf = useSetName()
  const statusText = useStatusText()
  return (
    <ul className="grid">
      {entries.map(({ set, status }) => (
        <li key={set.id}>
          <PartLink
            href={desk.route.hrefOf(set.id)}
            open={() => desk.route.open(set.id)}
            className="inline-flex min-h-6 items-center max-md:min-h-12"
          >
            {t('part', { name: nameOf(set), status: statusText(status) })}
          </PartLink>
        </li>
      ))}
    </ul>
  )
}
