import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/facts'
import { Timeline } from '@/components/ui/timeline'
import { useDateText } from '@/components/ui/use-date-text'
import type { PanelEvent, PanelView } from '@/lib/selection/panel/panel-view'

/** How many score, and how many of them may. */
export function QuorumCard({ view }: { readonly view: PanelView }) {
  const t = useTranslations('panel.quorum')
  const { judges, present, clear } = view.quorum
  return (
    <Card
      title={t('title')}
      level={3}
      footer={view.recusal === 'tender' ? t('recusalTender') : t('recusalBid')}
    >
      <DefinitionList
        termWidth="wide"
        items={[
          { term: t('judges'), value: judges },
          { term: t('present'), value: present },
          ...(view.open ? [{ term: t('clear'), value: clear }] : []),
        ]}
      />
    </Card>
  )
}

/** The latest events on the panel; who declared what stands in the matrix. */
export function PanelTimeline({ view }: { readonly view: PanelView }) {
  const t = useTranslations('panel.timeline')
  const dates = useDateText()
  const text = useEventText()
  return (
    <Card title={t('title')} level={3}>
      {view.timeline.length === 0 ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <Timeline
          items={view.timeline.slice(0, latest).map((event) => ({
            id: event.id,
            state: 'done',
            title: text(event),
            when: dates.minute(event.at, view.tender.timeZone),
          }))}
        />
      )}
    </Card>
  )
}

/** Events that fit beside the matrix. */
const latest = 12

function useEventText() {
  const t = useTranslations('panel')
  const states = useTranslations('enums.conflictState')
  const bids = (letters: PanelEvent['letters']) =>
    [...new Set(letters)]
      .sort((one, other) => (one ?? '').localeCompare(other ?? ''))
      .map((letter) => (letter === null ? t('matrix.general') : t('matrix.bid', { letter })))
      .join(', ')
  return ({ kind, member, letters, by, state }: PanelEvent): string => {
    const about = bids(letters)
    switch (kind) {
      case 'said-none':
        return t('timeline.saidNone', { member, about })
      case 'declared':
        return t('timeline.declared', { member, about })
      case 'absent':
        return t('timeline.absent', { member })
      case 'reviewed':
        return t('timeline.reviewed', {
          ...{ member, about, by: by ?? '–' },
          outcome: state === null ? '' : states(state),
        })
    }
  }
}
