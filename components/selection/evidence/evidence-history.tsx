import { useTranslations } from 'next-intl'
import { Timeline } from '@/components/ui/timeline'
import type { EvidenceShape } from '@/lib/selection/evidence/evidence-shape-rules'
import type { CriterionEvidence } from '@/lib/selection/evidence/get-bid'
import type { EvidenceRevision } from '@/lib/selection/evidence/get-evidence-history'
import { useDateText } from '../../ui/use-date-text'
import { useEvidenceText } from './use-evidence-text'

type EvidenceHistoryProps = {
  readonly revisions: readonly EvidenceRevision[]
  readonly criterion: CriterionEvidence['criterion']
  readonly shape: EvidenceShape
}

/** What stood here before, from the audit record; nothing while there was only one entry. */
export function EvidenceHistory({ revisions, criterion, shape }: EvidenceHistoryProps) {
  const t = useTranslations('evidence.entry')
  const dates = useDateText()
  const text = useEvidenceText()
  if (revisions.length < 2) return null
  return (
    <details>
      <summary className="cursor-pointer font-bold">
        {t('history', { count: revisions.length })}
      </summary>
      <div className="mt-3">
        <Timeline
          items={revisions.map(({ id, at, by, evidence, source }, place) => ({
            id,
            state: place === 0 ? 'now' : 'done',
            title: text(evidence, criterion.unit, shape),
            when: t('enteredBy', {
              name: by || '–',
              date: dates.minute(at),
            }),
            body: source || undefined,
          }))}
        />
      </div>
    </details>
  )
}
