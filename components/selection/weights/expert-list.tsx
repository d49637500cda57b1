import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type {
  ExpertInView,
  WeighingRoundView,
} from '../../../lib/selection/weighing/get-weighing-round'
import { Avatar } from '../../ui/avatar'
import { Chip } from '../../ui/chip'
import { SimpleTable } from '../../ui/table/simple-table'

type ExpertListProps = {
  readonly view: WeighingRoundView
  readonly menuOf: (expert: ExpertInView) => ReactNode
}

/** Who was asked, how far each is, and what can be done about it. */
export function ExpertList({ view, menuOf }: ExpertListProps) {
  const t = useTranslations('weights.experts')
  return (
    <SimpleTable
      caption={t('title')}
      captionHidden
      scroll
      columns={[
        { id: 'name', label: t('column.name') },
        { id: 'state', label: t('column.state') },
        { id: 'answered', label: t('column.answered'), numeric: true },
        { id: 'when', label: t('column.when') },
        { id: 'menu', label: <span className="sr-only">{t('column.menu')}</span> },
      ]}
      rows={view.experts.map((expert) => ({
        id: expert.id,
        cells: {
          name: <Person expert={expert} />,
          state: <State expert={expert} />,
          answered: t('answered', { answered: expert.answered, asked: expert.asked }),
          when: <When expert={expert} />,
          menu: <span className="flex justify-end">{menuOf(expert)}</span>,
        },
      }))}
    />
  )
}

function Person({ expert }: { readonly expert: ExpertInView }) {
  const t = useTranslations('weights.experts')
  const details = [expert.affiliation, expert.email, expert.isColleague ? t('colleague') : '']
  return (
    <span className="flex items-center gap-2.5 py-1">
      <Avatar name={expert.name} />
      <span className="min-w-0">
        <span className="block font-bold">{expert.name}</span>
        <span className="block text-xs font-normal text-ink-2">
          {details.filter(Boolean).join(' · ')}
        </span>
      </span>
    </span>
  )
}

const tones = { invited: 'neutral', started: 'accent', submitted: 'good' } as const

function State({ expert }: { readonly expert: ExpertInView }) {
  const t = useTranslations('enums.weighingExpertState')
  return <Chip tone={tones[expert.state]}>{t(expert.state)}</Chip>
}

function When({ expert }: { readonly expert: ExpertInView }) {
  const t = useTranslations('weights.experts.when')
  const format = useFormatter()
  const { state, invitedAt, startedAt, submittedAt } = expert
  const at = { invited: invitedAt, started: startedAt, submitted: submittedAt }[state] ?? invitedAt
  const date = format.dateTime(new Date(at), { dateStyle: 'medium', timeZone: 'UTC' })
  return <span className="whitespace-nowrap text-ink-2">{t(state, { date })}</span>
}
