import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/ui/avatar'
import { Card } from '@/components/ui/card'
import { ProgressBar } from '@/components/ui/progress'
import type { BidsView, PanelView } from '@/lib/selection/bids/list-bids'
import type { BidActions } from './bid-actions'
import { PanelDialog } from './panel-dialog'

type PanelCardProps = {
  readonly view: BidsView
  readonly panel: PanelView
  readonly action: BidActions['choosePanel']
}

/** Who rates, and how far each has come; never what they gave. */
export function PanelCard({ view, panel, action }: PanelCardProps) {
  const t = useTranslations('evidence.panel')
  return (
    <Card
      id="panel"
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        view.canEdit && (
          <PanelDialog
            tenderId={view.tender.id}
            memberIds={panel.members.map(({ id }) => id)}
            people={peopleOf(panel)}
            action={action}
          />
        )
      }
    >
      {panel.members.length === 0 ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          {panel.members.map(({ id, name, given }) => (
            <li key={id} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3">
              <Avatar name={name} />
              <ProgressBar
                label={name}
                value={panel.asked === 0 ? null : given / panel.asked}
                detail={t('given', { given, asked: panel.asked })}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** Candidates, and members who could no longer be chosen; whoever has rated is marked. */
function peopleOf({ members, candidates }: PanelView) {
  const known = new Map([...candidates, ...members].map(({ id, name }) => [id, name]))
  const raters = new Set(members.filter(({ given }) => given > 0).map(({ id }) => id))
  return [...known].map(([id, name]) => ({ id, name, hasRated: raters.has(id) }))
}
