'use client'

import { useLocale, useTranslations } from 'next-intl'
import {
  type CardProblem,
  scoresWithoutEvidence,
} from '../../../lib/selection/scoring/card-check-rules'
import type { DocumentToRead, MyScore } from '../../../lib/selection/scoring/my-scoring-view'
import type { ScoredCriterion } from '../../../lib/selection/scoring/read-scored-criteria'
import { textIn } from '../../../lib/shared/locale'
import { FieldError } from '../../forms/field'
import { DomainKey } from '../../ui/domain-key'
import { Link } from '../../ui/navigation'
import { usePageText } from './use-page-text'

type CheckRowProps = {
  readonly criterion: ScoredCriterion
  readonly title: string
  readonly score: MyScore | undefined
  readonly documents: readonly DocumentToRead[]
  readonly problems: readonly CardProblem[]
  /** Where the score can be changed; null where it cannot. */
  readonly href: string | null
}

/** One score to be checked: level with its words, page, comment, and what it lacks. */
export function CheckRow({ criterion, title, score, documents, problems, href }: CheckRowProps) {
  const t = useTranslations('scoring')
  const locale = useLocale()
  const pageText = usePageText()
  const level = criterion.levels.find((one) => one.level === score?.level)
  const document = documents.find(({ id }) => id === score?.documentId)
  const isUnsaid = href !== null && score !== undefined && scoresWithoutEvidence([score]).length > 0
  const id = `score-${criterion.id}`
  return (
    <li className="grid gap-1 border-b py-3">
      <div className="flex items-baseline gap-x-3">
        <DomainKey domain={criterion.domain} />
        <h3 className="min-w-0 flex-1 text-sm">{title}</h3>
        {href && (
          <Link id={id} href={href}>
            {t('submit.change')}
            <span className="sr-only"> {title}</span>
          </Link>
        )}
      </div>
      {problems.map((problem) => (
        <FieldError
          key={problem.kind}
          field={{ id, name: id, label: title, error: t(`validation.${problem.kind}Needed`) }}
        />
      ))}
      {score ? (
        <>
          <p>
            <b className="num">{score.level ?? t('desk.notApplicable')}</b>{' '}
            {level && textIn(level.anchor, locale)}
          </p>
          {score.comment && <p className="max-w-[82ch] whitespace-pre-line">{score.comment}</p>}
          {isUnsaid && <p className="text-caution">{t('evidence.unsaid')}</p>}
          {score.level !== null && !isUnsaid && (
            <p className="text-ink-2 text-xs">{pageText(document, score)}</p>
          )}
        </>
      ) : (
        <p className="text-ink-3">{t('submit.notScored')}</p>
      )}
    </li>
  )
}
