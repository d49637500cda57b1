import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { DefinitionList } from '@/components/ui/facts'
import type { LowPriceQueryView, PricesView } from '@/lib/selection/prices/prices-view'
import { AnswerDialog } from './answer-dialog'
import { DecideDialog } from './decide-dialog'
import type { PriceActions } from './price-actions'

type LowPriceQueryProps = {
  readonly query: LowPriceQueryView
  readonly letter: string
  readonly view: PricesView
  readonly actions: Pick<PriceActions, 'answer' | 'decide'>
}

/** One question about a low price with its answer and its decision, each with who and when. */
export function LowPriceQuery({ query, letter, view, actions }: LowPriceQueryProps) {
  const t = useTranslations('prices.low')
  const locale = useLocale()
  const when = (at: string) => dateText(locale).minute(at, view.timeZone)
  const isOpen = query.stands && query.decision === null
  return (
    <div className="stack gap-3 rounded-md border px-4 py-3">
      {!query.stands && view.obstacles.uncheckedPrices === 0 && (
        <div>
          <Chip>{t('superseded')}</Chip>
        </div>
      )}
      <DefinitionList
        items={[
          {
            term: t('question'),
            value: (
              <Said
                text={query.question}
                by={t('asked', {
                  name: query.askedBy,
                  when: when(query.askedAt),
                  due: when(query.dueAt),
                })}
              />
            ),
          },
          {
            term: t('answer'),
            value:
              query.answeredAt === null ? (
                <span className="text-ink-3">{t('noAnswer')}</span>
              ) : (
                <Said text={query.answer} by={when(query.answeredAt)} />
              ),
          },
          ...(query.decision !== null && query.decidedAt !== null
            ? [
                {
                  term: t('decision'),
                  value: (
                    <Said
                      text={t(`standing.${query.decision}`)}
                      by={t('decided', {
                        name: query.decidedBy,
                        when: when(query.decidedAt),
                        reason: query.reason,
                      })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {isOpen && (
        <div className="flex flex-wrap items-center gap-2">
          {view.canCheck && (
            <AnswerDialog
              tenderId={view.tenderId}
              query={query}
              letter={letter}
              answer={actions.answer}
            />
          )}
          {query.canDecide ? (
            <DecideDialog
              tenderId={view.tenderId}
              query={query}
              letter={letter}
              decide={actions.decide}
            />
          ) : (
            <span className="text-ink-2">{t('byOther')}</span>
          )}
        </div>
      )}
    </div>
  )
}

function Said({ text, by }: { readonly text: string; readonly by: string }) {
  return (
    <div className="max-w-prose">
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      <p className="text-ink-2 text-xs [overflow-wrap:anywhere]">{by}</p>
    </div>
  )
}
