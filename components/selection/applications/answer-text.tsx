import { useTranslations } from 'next-intl'
import type { AskedView, FileView } from '../../../lib/selection/applications/get-application'
import { readEvidenceValue } from '../../../lib/selection/evidence/evidence-value-rules'
import { useEvidenceText } from '../evidence/use-evidence-text'

type AnswerTextProps = { readonly asked: AskedView; readonly files: readonly FileView[] }

/** An answer in words, as the panel will read it. */
export function AnswerText({ asked, files }: AnswerTextProps) {
  const t = useTranslations('applications.requirements')
  const valueText = useAnswerValue()
  const { answer } = asked
  if (!answer) return <p className="text-ink-3">{t('standing.todo')}</p>
  const file = files.find(({ id }) => id === answer.fileId)
  const value = valueText(asked)
  return (
    <div className="min-w-0 space-y-1 [overflow-wrap:anywhere]">
      {value && <p className="num font-bold">{value}</p>}
      {answer.note && <p className="whitespace-pre-line">{answer.note}</p>}
      {file && (
        <p className="text-xs text-ink-2">
          {answer.page === null
            ? file.name
            : t('fileAndPage', { file: file.name, page: String(answer.page) })}
        </p>
      )}
    </div>
  )
}

/** The value of an answer in words; blank where it cannot be read, or where words alone answer. */
function useAnswerValue() {
  const t = useTranslations('applications.requirements')
  const evidenceText = useEvidenceText()
  return ({ answer, criterion }: AskedView): string => {
    if (!answer) return ''
    if (answer.status !== 'provided') return t(`statuses.${answer.status}`)
    const { shape } = criterion
    if (shape.kind === 'level') return ''
    const read = readEvidenceValue(shape, answer.value)
    if ('problems' in read) return ''
    return evidenceText({ status: 'provided', value: read.value }, criterion.unit, shape)
  }
}
