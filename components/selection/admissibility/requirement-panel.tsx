import { useLocale, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { DomainKey } from '@/components/ui/domain-key'
import { DefinitionList } from '@/components/ui/facts'
import { Notice } from '@/components/ui/notice'
import { SidePanel } from '@/components/ui/side-panel'
import { useDateText } from '@/components/ui/use-date-text'
import type {
  AdmissibilityView,
  CellView,
  JudgedBid,
} from '@/lib/selection/admissibility/admissibility-view'
import { evidenceShape } from '@/lib/selection/evidence/evidence-shape-rules'
import { textIn } from '@/lib/shared/locale'
import { useEvidenceText } from '../evidence/use-evidence-text'
import type { AdmissibilityActions } from './admissibility-actions'
import { Clarification } from './clarification'
import { ConfirmFail } from './confirm-fail'
import { FindingForm } from './finding-form'
import { QuestionForm } from './question-form'
import { VerdictChip } from './verdict-chip'

type Requirement = AdmissibilityView['requirements'][number]

type RequirementPanelProps = {
  readonly view: AdmissibilityView
  readonly bid: JudgedBid
  readonly cell: CellView
  readonly requirement: Requirement
  readonly actions: AdmissibilityActions
}

/** One bid against one requirement: what is asked, what is shown, what was found, and what can be done. */
export function RequirementPanel(props: RequirementPanelProps) {
  const locale = useLocale()
  const { view, bid, cell, requirement, actions } = props
  const place = { tenderId: view.tender.id, bidId: bid.id, criterionId: requirement.id }
  const mayAct = view.canJudge && view.isOpen && bid.state === 'opened'
  const openQuery = cell.queries.find(({ decision }) => decision === null)
  return (
    <SidePanel
      title={textIn(requirement.title, locale)}
      kicker={
        <>
          <DomainKey domain={requirement.domain} />
          <span>{`${requirement.code} · ${bid.letter} ${bid.name}`}</span>
        </>
      }
      closeHref={`/selection/tenders/${view.tender.id}/admissibility`}
    >
      <Shown {...props} />
      <Found {...props} mayAct={mayAct} />
      {cell.queries.map((query) => (
        <Clarification
          key={query.queryId}
          query={query}
          mayAct={mayAct}
          answer={actions.answer}
          decide={actions.decide}
        />
      ))}
      {mayAct && !openQuery && (
        <>
          <FindingForm
            key={`${bid.id}-${requirement.id}-${cell.finding?.version ?? 0}`}
            place={place}
            version={cell.finding?.version ?? 0}
            proposal={cell.proposal}
            verdict={cell.finding?.verdict ?? null}
            action={actions.judge}
          />
          <QuestionForm
            key={`ask-${bid.id}-${requirement.id}-${cell.finding?.version ?? 0}`}
            place={place}
            version={cell.finding?.version ?? 0}
            timeZone={view.tender.timeZone}
            action={actions.ask}
          />
        </>
      )}
    </SidePanel>
  )
}

function Shown({ requirement, cell }: RequirementPanelProps) {
  const t = useTranslations('panel.admissibility.panel')
  const verdicts = useTranslations('enums.knockOutVerdict')
  const locale = useLocale()
  const text = useEvidenceText()
  const rule = useRuleText()
  const { document, evidence, source, note, proposal } = cell
  const description = textIn(requirement.description, locale)
  const pageMark = document?.page ? `#page=${document.page}` : ''
  const facts = [
    { term: t('rule'), value: rule(requirement) },
    { term: t('shown'), value: text(evidence, requirement.unit, evidenceShape(requirement)) },
    { term: t('source'), value: source },
    {
      term: t('document'),
      value: document && (
        <a href={`/api/files/${document.fileId}${pageMark}`}>
          {document.page
            ? t('page', { title: document.title, page: document.page })
            : document.title}
        </a>
      ),
    },
    { term: t('note'), value: note },
    { term: t('proposal'), value: verdicts(proposal) },
  ]
  return (
    <>
      {description && <p className="text-ink-2">{description}</p>}
      <div className="rounded-md bg-sunken px-3.5 py-3">
        <DefinitionList items={facts.filter(({ value }) => value)} />
      </div>
    </>
  )
}

function useRuleText() {
  const t = useTranslations('panel.admissibility.rule')
  const locale = useLocale()
  const numbers = useNumberText()
  return ({ knockOut, unit }: Requirement): string => {
    if (knockOut === null) return ''
    const measured = (limit: number) => `${numbers.plain(limit)} ${textIn(unit, locale)}`.trim()
    switch (knockOut.kind) {
      case 'at-least':
        return t('at-least', { limit: measured(knockOut.minimum) })
      case 'at-most':
        return t('at-most', { limit: measured(knockOut.maximum) })
      case 'one-of':
        return t('one-of', { allowed: knockOut.allowed.join(', ') })
      default:
        return t(knockOut.kind)
    }
  }
}

function Found({
  view,
  bid,
  cell: { finding },
  requirement,
  actions,
  mayAct,
}: RequirementPanelProps & { readonly mayAct: boolean }) {
  const t = useTranslations('panel.admissibility.panel')
  const dates = useDateText()
  if (finding === null) return null
  const waits = finding.verdict === 'fail' && finding.confirmedBy === null
  return (
    <section className="stack gap-1.5">
      <h3 className="flex items-center gap-2">
        {t('finding')}
        <VerdictChip finding={finding} />
      </h3>
      {finding.reason && <p className="whitespace-pre-line">{finding.reason}</p>}
      <p className="text-ink-3 text-xs">
        {t('foundBy', { name: finding.foundBy, date: dates.minute(finding.foundAt) })}
        {finding.confirmedBy && ` · ${t('confirmedBy', { name: finding.confirmedBy })}`}
      </p>
      {waits && (
        <Notice tone="caution">{mayAct && finding.isMine ? t('ownFail') : t('waitsSecond')}</Notice>
      )}
      {waits && mayAct && !finding.isMine && (
        <ConfirmFail
          input={{
            tenderId: view.tender.id,
            bidId: bid.id,
            criterionId: requirement.id,
            version: finding.version,
          }}
          letter={bid.letter}
          code={requirement.code}
          action={actions.confirm}
        />
      )}
    </section>
  )
}
