import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Avatar } from '@/components/ui/avatar'
import { BidBadge } from '@/components/ui/bid-badge'
import { DomainKey } from '@/components/ui/domain-key'
import { IconLink } from '@/components/ui/icon-button'
import { Notice } from '@/components/ui/notice'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'
import { textIn } from '@/lib/shared/locale'
import { AnchorList } from './anchor-list'
import { CellHistory } from './cell-history'
import { ConsensusForm } from './consensus-form'
import { DissentList } from './dissent-list'
import type { CellActs } from './moderation-acts'
import { OwnDissent } from './own-dissent'
import { PanelFocus } from './panel-focus'
import { RankEffect } from './rank-effect'
import { SettledCell } from './settled-cell'

type CellPanelProps = {
  readonly view: ModerationCellView
  readonly acts: CellActs
  /** Addresses of the matrix alone, and of the cells before and after this one in it. */
  readonly links: {
    readonly close: string
    readonly previous: string | null
    readonly next: string | null
  }
}

/** One cell opened: what each evaluator said alone, and beside it what the panel says together. */
export function CellPanel({ view, acts, links }: CellPanelProps) {
  const t = useTranslations('moderation.cell')
  const numbers = useNumberText()
  const locale = useLocale()
  const { bid, criterion, cell, can } = view
  const place = { tenderId: view.tenderId, bidId: bid.id, criterionId: criterion.id }
  const key = `${bid.id} ${criterion.id}`
  return (
    <aside aria-labelledby="opened-cell" className="min-w-0 rounded-lg border bg-surface shadow-sm">
      <header className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 px-5 pt-4 max-md:px-4">
        <div className="flex items-center gap-2 text-ink-2">
          <DomainKey domain={criterion.domain} />
          <span>
            <span className="num">{criterion.code}</span> {textIn(criterion.title, locale)}
          </span>
        </div>
        <nav aria-label={t('move')} className="flex no-print">
          {links.previous && (
            <IconLink label={t('previous')} icon={<ChevronLeft />} href={links.previous} />
          )}
          {links.next && <IconLink label={t('next')} icon={<ChevronRight />} href={links.next} />}
          <IconLink label={t('close')} icon={<X />} href={links.close} />
        </nav>
        <PanelFocus key={key} id="opened-cell">
          <BidBadge letter={bid.letter} /> {bid.name}{' '}
          {cell.low !== null && cell.high !== null && (
            <span className="num font-normal text-ink-3">
              {t('spread', { levels: numbers.plain(cell.high - cell.low) })}
            </span>
          )}
        </PanelFocus>
      </header>
      <div className="stack gap-6 p-5 max-md:p-4">
        <Scores view={view} />
        <hr />
        {view.consensus && <SettledCell view={view} />}
        {view.consensus && !can.lead && <AnchorList view={view} locale={locale} />}
        {can.lead && <ConsensusForm key={key} view={view} agree={acts.agree} locale={locale} />}
        {!can.lead && !view.consensus && <NothingAgreed view={view} />}
        {view.consensus && (
          <DissentList view={view} place={place} answer={acts.answer} withdraw={acts.withdraw} />
        )}
        {can.dissent && view.consensus && (
          <OwnDissent key={`${key} own`} view={view} place={place} dissent={acts.dissent} />
        )}
        {can.lead && <RankEffect key={`${key} effect`} place={place} show={acts.showEffect} />}
        <CellHistory events={view.history} />
      </div>
    </aside>
  )
}

function NothingAgreed({ view }: Pick<CellPanelProps, 'view'>) {
  const t = useTranslations('moderation.cell')
  const numbers = useNumberText()
  const level = view.levelWithoutTalk
  return (
    <>
      <AnchorList view={view} locale={useLocale()} />
      <Notice tone="info">
        {level === null
          ? t('noLevel')
          : t(`counts.${view.aggregation}`, { level: numbers.plain(level) })}
      </Notice>
    </>
  )
}

function Scores({ view }: Pick<CellPanelProps, 'view'>) {
  const t = useTranslations('moderation.cell')
  const numbers = useNumberText()
  return (
    <section className="stack gap-3">
      <h3>{t('scores')}</h3>
      <ul className="grid gap-3">
        {view.scores.map((score) => (
          <li key={score.evaluatorId} className="grid grid-cols-[24px_minmax(0,1fr)] gap-2.5">
            <Avatar name={score.name} />
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-1.5">
                <b>{score.name}</b>
                <span className="text-ink-3">{t('gave')}</span>
                <b className="num">
                  {score.level === null ? t('notApplicable') : numbers.plain(score.level)}
                </b>
                <span className="ms-auto text-xs">
                  <Evidence score={score} />
                </span>
              </p>
              <p className="whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">
                {score.comment || t('noComment')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {view.missing.length > 0 && (
        <p className="text-ink-3">{t('missing', { names: view.missing.join(', ') })}</p>
      )}
    </section>
  )
}

/** The page that a score rests on, or that its evaluator found none. */
function Evidence({ score }: { readonly score: ModerationCellView['scores'][number] }) {
  const t = useTranslations('moderation.cell')
  const { document, page, noEvidence } = score
  if (!document)
    return <span className="text-ink-3">{noEvidence ? t('noEvidence') : t('noPage')}</span>
  return (
    <a
      href={`/api/files/${document.fileId}${page ? `#page=${page}` : ''}`}
      className="inline-flex min-h-6 items-center"
    >
      {page ? t('page', { document: document.title, page }) : document.title}
    </a>
  )
}
