import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { DossierDifference } from '@/lib/selection/dossier/dossier-comparison-rules'
import type { DossierVerification } from '@/lib/selection/dossier/verify-dossier-rules'

/** Rows shown; one altered weight moves hundreds of numbers, and what was changed comes first. */
const mostRows = 200

type VerificationReportProps = {
  readonly verification: DossierVerification
  /** As the dossier has it: shown only where it is found to be right. */
  readonly contentHash: string
}

/** Whether a dossier holds, where it does not, and what was compared. */
export function VerificationReport({ verification, contentHash }: VerificationReportProps) {
  const t = useTranslations('dossier')
  const { ok, differences, checked } = verification
  const compared = checked.reduce((sum, check) => sum + check.compared, 0)
  const isPartial = checked.some(({ skipped }) => skipped.length > 0)
  return (
    <>
      <Notice
        tone={ok ? 'good' : 'bad'}
        live="polite"
        title={ok ? t('holds') : t('differs', { count: differences.length })}
      >
        <p>{t('compared', { count: compared })}</p>
        {ok && <p>{t('contentHash', { hash: contentHash })}</p>}
        {isPartial && <p>{t('partial')}</p>}
      </Notice>
      {!ok && <Differences differences={differences} />}
      <SimpleTable
        caption={t('checks')}
        columns={[
          { id: 'check', label: t('check') },
          { id: 'compared', label: t('values'), numeric: true },
        ]}
        rows={checked.map(({ check, compared: count }) => ({
          id: check,
          cells: { check: t(`name.${check}`), compared: t('number', { count }) },
        }))}
      />
    </>
  )
}

function Differences({ differences }: { differences: readonly DossierDifference[] }) {
  const t = useTranslations('dossier')
  const shown = differences.slice(0, mostRows)
  return (
    <>
      <SimpleTable
        scroll
        caption={t('places')}
        columns={[
          { id: 'place', label: t('place') },
          { id: 'stored', label: t('stored') },
          { id: 'recomputed', label: t('recomputed') },
        ]}
        rows={shown.map((difference, index) => ({
          id: String(index),
          cells: {
            place: placeOf(difference, t('whole')),
            stored: textOf(difference.stored, t('nothing')),
            recomputed: textOf(
              difference.recomputed,
              t(isComputable(difference) ? 'nothing' : 'impossible'),
            ),
          },
        }))}
      />
      {shown.length < differences.length && (
        <p className="text-xs text-ink-2">
          {t('more', { count: differences.length - shown.length })}
        </p>
      )}
    </>
  )
}

/** Where something broke a rule of the engine, there is nothing to compare with. */
const isComputable = ({ check, about, stored, recomputed }: DossierDifference) =>
  check === 'hashes' || about === '' || stored !== null || recomputed !== null

/** A hash that does not fit speaks of its section. */
function placeOf({ check, path, about }: DossierDifference, whole: string): string {
  const place = check === 'hashes' && about !== '' ? about : path
  return place === '' ? whole : place
}

/** Characters: the beginning of a hash tells it from another, and a number fits whole. */
const longest = 20

function textOf(value: unknown, nothing: string): string {
  if (value === null) return nothing
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
