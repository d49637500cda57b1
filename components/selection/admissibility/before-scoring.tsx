import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import type { AdmissibilityView } from '@/lib/selection/admissibility/admissibility-view'
import type { AdmissibilityActions } from './admissibility-actions'
import { MoveOnButton } from './move-on-button'

type BeforeScoringProps = {
  readonly view: AdmissibilityView
  readonly actions: Pick<AdmissibilityActions, 'start' | 'finish'>
}

/** What must be settled before the next step, and the step itself. */
export function BeforeScoring({ view, actions }: BeforeScoringProps) {
  const t = useTranslations('panel.admissibility')
  const { tender } = view
  const isBefore = tender.state === 'technical_opened'
  if (!isBefore && !view.isOpen) return <Notice>{t('done')}</Notice>
  return (
    <Card title={isBefore ? t('start.title') : t('finish.title')} level={3}>
      <div className="stack">
        <Checks view={view} isBefore={isBefore} />
        {view.canJudge && <Act view={view} isBefore={isBefore} actions={actions} />}
      </div>
    </Card>
  )
}

type PartProps = { readonly view: AdmissibilityView; readonly isBefore: boolean }

function Checks({ view: { tender, obstacles }, isBefore }: PartProps) {
  const t = useTranslations('panel.admissibility.finish')
  const { openDeclarations, openFindings, remainingBids, hasPanel } = obstacles
  const checks = [
    { id: 'declarations', left: openDeclarations },
    { id: 'panel', left: hasPanel ? 0 : null },
    ...(isBefore
      ? []
      : ([
          { id: 'findings', left: openFindings },
          { id: 'remaining', left: remainingBids > 0 ? 0 : null },
        ] as const)),
  ] as const
  const panelOpen = openDeclarations > 0 || !hasPanel
  return (
    <>
      <ul className="stack gap-2">
        {checks.map(({ id, left }) => (
          <li key={id} className="flex items-start justify-between gap-3">
            <span>{t(id)}</span>
            <Chip tone={left === 0 ? 'good' : 'caution'}>
              {left === 0 ? t('ready') : left === null ? t('missing') : t('left', { count: left })}
            </Chip>
          </li>
        ))}
      </ul>
      {panelOpen && (
        <div>
          <ButtonLink href={`/selection/tenders/${tender.id}/panel`} size="sm">
            {t('toPanel')}
          </ButtonLink>
        </div>
      )}
    </>
  )
}

function Act({ view, isBefore, actions }: PartProps & Pick<BeforeScoringProps, 'actions'>) {
  const t = useTranslations('panel.admissibility')
  const { tender, obstacles } = view
  const { openDeclarations, openFindings, remainingBids, judgedBids, hasPanel } = obstacles
  const seen = { tenderId: tender.id, version: tender.version }
  if (!isBefore && remainingBids === 0) return <NoBidLeft tenderId={tender.id} />
  if (openDeclarations > 0 || !hasPanel) return null
  if (isBefore)
    return (
      <MoveOnButton
        {...seen}
        label={t('start.act')}
        effect={t('start.effect')}
        done={t('start.done')}
        action={actions.start}
      />
    )
  if (openFindings > 0) return null
  return (
    <MoveOnButton
      {...seen}
      label={t('finish.act')}
      effect={t('finish.effect', {
        excluded: judgedBids - remainingBids,
        admissible: remainingBids,
      })}
      done={t('finish.done')}
      action={actions.finish}
    />
  )
}

function NoBidLeft({ tenderId }: { readonly tenderId: string }) {
  const t = useTranslations('panel.admissibility.noBidLeft')
  return (
    <Notice
      tone="bad"
      title={t('title')}
      actions={<ButtonLink href={`/selection/tenders/${tenderId}/award`}>{t('go')}</ButtonLink>}
    >
      {t('body')}
    </Notice>
  )
}
