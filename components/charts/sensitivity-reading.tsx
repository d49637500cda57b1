import { useTranslations } from 'next-intl'
import { ChartTooltip } from './chart-tooltip'
import { orderAt, type ScoreLine, scoreAt } from './geometry-lines'
import { useNumberText } from './use-number-text'

type SensitivityReadingProps = {
  readonly criterion: string
  readonly lines: readonly ScoreLine[]
  readonly weight: number
}

/** The order of the bids at the weight under the pointer; of many bids the best eight. */
export function SensitivityReading({ criterion, lines, weight }: SensitivityReadingProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <ChartTooltip>
      <b>{t('sensitivity.at', { name: criterion, weight: numbers.wholePercent(weight) })}</b>
      <ol>
        {orderAt(lines, weight)
          .slice(0, 8)
          .map((line) => (
            <li key={line.letter} className="flex justify-between gap-4">
              <span>{t('bid', { letter: line.letter, name: line.name })}</span>
              <span>{numbers.points(scoreAt(line, weight))}</span>
            </li>
          ))}
      </ol>
    </ChartTooltip>
  )
}
