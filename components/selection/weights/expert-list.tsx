import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type {
  ExpertInView,
  WeighingRoundView,
} from '../../../lib/selection/weighing/get-weighing-round'
import { Avatar } from '../../ui/avatar'
import { Chip } from '../../ui/chip'
import { DataTable } from '../../ui/table/data-table'
import { useDateText } from '../../ui/use-date-text'

type ExpertListProps = {
  readonly view: WeighingRoundView
  readonly menuOf: (expert: ExpertInView) => ReactNode
}

/** Who was asked, how far each is, and what can be done about it. */
export function ExpertList({ view, menuOf }: ExpertListProps) {
  const t = useTranslations('weights.experts')
  const whenOf = useWhen()
  return (
    <DataTable
      caption={t('title')}
      searchable={false}
      empty={null}
      columns={[
        { id: 'name', label: t('column.name'), phone: 'title' },
        { id: 'state', label: t('column.state'), phone: 'corner' },
        { id: 'answered', label: t('column.answered'), numeric: true, phone: 'line' },
        { id: 'when', label: t('column.when'), phone: 'line', nowrap: true },
      ]}
      rows={view.experts.map((expert) => ({
        id: expert.id,
        name: expert.name,
        ...(expert.findings
          ? { href: `/selection/tenders/${view.tender.id}/weights/experts/${expert.id}` }
          : {}),
        cells: {
          name: { value: expert.name, node: <Person expert={expert} /> },
          state: { value: expert.state, node: <State expert={expert} /> },
          answered: {
            value: expert.answered,
            text: t('answered', { answered: expert.answered, asked: expert.asked }),
          },
          when: whenOf(expert),
        },
        menu: menuOf(expert),
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
        <span className="block text-xs font-normal text-ink-2 [overflow-wrap:anywhere]">
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

/** Since when an expert is in their state; sorted by the instant, shown as the day. */
function useWhen() {
  const t = useTranslations('weights.experts.when')
  const dates = useDateText()
  return ({ state, invitedAt, startedAt, submittedAt }: ExpertInView) => {
    const at =
      { invited: invitedAt, started: startedAt, submitted: submittedAt }[state] ?? invitedAt
    const date = dates.day(at)
    return { value: at, text: t(state, { date }) }
  }
}
