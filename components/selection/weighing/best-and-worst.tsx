'use client'

import { ArrowDownToLine, ArrowUpToLine, Undo2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import {
  type Answers,
  chooseBest,
  chooseWorst,
  comparisonCount,
  droppedBy,
} from '../../../lib/selection/weighing/answer-rules'
import { textIn } from '../../../lib/shared/locale'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { ChoiceList } from './choice-list'
import type { Desk, DeskSet } from './desk'

type BestAndWorstProps = {
  readonly desk: Desk
  readonly current: DeskSet
  readonly isChoosing: boolean
  readonly setChoosing: (isChoosing: boolean) => void
}

/** The most and the least important item: to be chosen, or as chosen. */
export function BestAndWorst({ desk, current, isChoosing, setChoosing }: BestAndWorstProps) {
  const { set, answers } = current
  const [before, setBefore] = useState<Answers | null>(null)
  const take = (next: Answers) => {
    if (droppedBy(answers, next) > 0) setBefore(answers)
    desk.store.answer(set.id, () => next)
  }
  if (!desk.isOpen || !isChoosing)
    return (
      <>
        <Chosen desk={desk} current={current} change={() => setChoosing(true)} />
        {before && (
          <Dropped
            count={droppedBy(before, answers)}
            undo={() => {
              desk.store.answer(set.id, () => before)
              setBefore(null)
            }}
          />
        )}
      </>
    )
  return <Choosing current={current} take={take} done={() => setChoosing(false)} />
}

function Dropped({ count, undo }: { readonly count: number; readonly undo: () => void }) {
  const t = useTranslations('weighing.pick')
  if (count === 0) return null
  return (
    <Notice
      live="polite"
      actions={
        <Button size="sm" icon={<Undo2 />} onClick={undo}>
          {t('undo')}
        </Button>
      }
    >
      {t('dropped', { count })}
    </Notice>
  )
}

type ChoosingProps = {
  readonly current: DeskSet
  readonly take: (answers: Answers) => void
  readonly done: () => void
}

function Choosing({ current, take, done }: ChoosingProps) {
  const t = useTranslations('weighing.pick')
  const { set, answers } = current
  const [draft, setDraft] = useState(answers)
  const isFree = comparisonCount(answers) === 0
  const choose = (next: Answers) => {
    const completed = withTheOther(set.items, next)
    setDraft(completed)
    // While nothing was compared yet, a choice costs nothing and is saved at once.
    if (isFree) take(completed)
  }
  const isChosen = draft.best !== null && draft.worst !== null
  const lost = droppedBy(answers, draft)
  const finish = () => {
    if (!isFree) take(draft)
    done()
  }
  return (
    <Card title={t('title')} subtitle={t('subtitle')}>
      <div className="grid gap-6 md:grid-cols-2">
        <ChoiceList
          legend={t('most')}
          icon={<ArrowUpToLine />}
          items={set.items}
          value={draft.best}
          taken={set.items.length > 2 ? draft.worst : null}
          onValueChange={(item) => choose(chooseBest(draft, item))}
        />
        <ChoiceList
          legend={t('least')}
          icon={<ArrowDownToLine />}
          items={set.items}
          value={draft.worst}
          taken={set.items.length > 2 ? draft.best : null}
          onValueChange={(item) => choose(chooseWorst(draft, item))}
        />
      </div>
      {lost > 0 && (
        <Notice className="mt-4" live="polite">
          {t('willDrop', { count: lost })}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          className="max-md:min-h-12"
          onClick={finish}
          disabled={!isChosen}
          data-onward
        >
          {t('compare')}
        </Button>
        {!isFree && (
          <Button variant="quiet" className="max-md:min-h-12" onClick={done}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Card>
  )
}

/** Of two items, one being the most important makes the other the least. */
function withTheOther(items: DeskSet['set']['items'], answers: Answers): Answers {
  if (items.length !== 2) return answers
  const otherThan = (item: string) => items.find(({ id }) => id !== item)?.id ?? item
  if (answers.best !== null && answers.worst === null) {
    return chooseWorst(answers, otherThan(answers.best))
  }
  if (answers.worst !== null && answers.best === null) {
    return chooseBest(answers, otherThan(answers.worst))
  }
  return answers
}

type ChosenProps = Pick<BestAndWorstProps, 'desk' | 'current'> & { readonly change: () => void }

function Chosen({ desk, current, change }: ChosenProps) {
  const t = useTranslations('weighing.pick')
  const { best, worst } = current.answers
  const onChange = desk.isOpen ? change : null
  return (
    <Card>
      <div className="grid gap-3 md:grid-cols-2">
        <Pick
          label={t('most')}
          icon={<ArrowUpToLine />}
          current={current}
          item={best}
          change={onChange}
        />
        <Pick
          label={t('least')}
          icon={<ArrowDownToLine />}
          current={current}
          item={worst}
          change={onChange}
        />
      </div>
    </Card>
  )
}

type PickProps = {
  readonly label: string
  readonly icon: ReactNode
  readonly current: DeskSet
  readonly item: string | null
  readonly change: (() => void) | null
}

function Pick({ label, icon, current, item, change }: PickProps) {
  const t = useTranslations('weighing.pick')
  const locale = useLocale()
  const chosen = current.set.items.find(({ id }) => id === item)
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-2.5 rounded-md border border-line-2 px-3.5 py-2.5">
      <span className="row-span-2 text-accent-text [&_svg]:size-5">{icon}</span>
      <span className="col-start-2 text-xs text-ink-2">{label}</span>
      <b className="col-start-2 [overflow-wrap:anywhere]">
        {chosen ? textIn(chosen.title, locale) : t('notChosen')}
      </b>
      {change && (
        <button
          type="button"
          onClick={change}
          aria-label={t('changeOf', { label })}
          className="col-start-3 row-span-2 row-start-1 min-h-6 text-xs text-accent-text underline decoration-accent-line underline-offset-3 max-md:min-h-12 max-md:px-2"
        >
          {t('change')}
        </button>
      )}
    </div>
  )
}
