import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/ui/avatar'
import { Chip } from '@/components/ui/chip'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'
import { AnswerDissent, WithdrawDissent } from './dissent-acts'
import type { Act, CellInput } from './moderation-acts'

type DissentListProps = {
  readonly view: ModerationCellView
  readonly place: CellInput
  readonly answer: Act
  readonly withdraw: Act
}

/** Each dissent in its member's name, with the panel's answer; without one the cell stays open. */
export function DissentList({ view, place, answer, withdraw }: DissentListProps) {
  const t = useTranslations('moderation.dissent')
  const dissents = view.consensus?.dissents ?? []
  if (dissents.length === 0) return null
  return (
    <section className="stack gap-3">
      <h3>{t('title', { count: dissents.length })}</h3>
      <ul className="grid gap-4">
        {dissents.map((dissent) => (
          <li key={dissent.memberId} className="grid grid-cols-[24px_minmax(0,1fr)] gap-2.5">
            <Avatar name={dissent.name} />
            <div className="stack min-w-0 gap-2">
              <p className="flex flex-wrap items-center gap-2">
                <b>{dissent.name}</b>
                {dissent.answer ? (
                  <Chip tone="good">{t('answered')}</Chip>
                ) : (
                  <Chip tone="caution">{t('open')}</Chip>
                )}
              </p>
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">{dissent.point}</p>
              {dissent.answer && (
                <p className="whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">
                  {t('answer', { name: dissent.answeredBy, answer: dissent.answer })}
                </p>
              )}
              {view.can.lead && !dissent.answer && (
                <AnswerDissent place={place} dissent={dissent} answer={answer} />
              )}
              {view.isOpen && dissent.memberId === view.actorId && (
                <WithdrawDissent place={place} version={dissent.version} withdraw={withdraw} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
