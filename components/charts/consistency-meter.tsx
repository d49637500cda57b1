import { useTranslations } from 'next-intl'
import { percent } from './geometry-axis'
import { type MeterPlaces, meterPlaces } from './geometry-meter'
import { useNumberText } from './use-number-text'

export type ConsistencyMeterView = {
  /** Consistency ratio from 0 (perfect); null while the answers are too few. */
  readonly ratio: number | null
  /** The published threshold. */
  readonly limit: number
  /** The ratio after the smallest change that would help, and that change in a few words: "with 6". */
  readonly suggested?: { readonly ratio: number; readonly label: string }
}

/** Do the answers fit together: the scale up to the limit and beyond, the answers now, and with the suggested change. */
export function ConsistencyMeter({ view }: { readonly view: ConsistencyMeterView }) {
  const places = meterPlaces(view.ratio, view.limit, view.suggested?.ratio ?? null)
  return (
    <svg
      role="img"
      aria-label={useMeterLabel(view)}
      width="100%"
      height={places.twoLines ? 80 : 62}
      className="overflow-visible"
    >
      <MeterScale view={view} places={places} />
      {places.suggested && view.suggested && (
        <SuggestedDot
          suggested={view.suggested}
          place={places.suggested}
          twoLines={places.twoLines}
        />
      )}
      {places.now && view.ratio !== null && <NowDot ratio={view.ratio} place={places.now} />}
    </svg>
  )
}

function useMeterLabel(view: ConsistencyMeterView): string {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const limit = numbers.ratio(view.limit)
  if (view.ratio === null) return t('meter.unknown', { limit })
  const sentence = t(view.ratio <= view.limit ? 'meter.labelFits' : 'meter.labelDoesNotFit', {
    ratio: numbers.ratio(view.ratio),
    limit,
  })
  return view.suggested
    ? t('meter.labelSuggested', {
        sentence,
        suggested: numbers.ratio(view.suggested.ratio),
        change: view.suggested.label,
      })
    : sentence
}

type MeterScaleProps = { readonly view: ConsistencyMeterView; readonly places: MeterPlaces }

function MeterScale({ view, places }: MeterScaleProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const limit = percent(places.limit)
  return (
    <>
      <rect
        y="24"
        width={limit}
        height="10"
        rx="2"
        fill="var(--good-tint)"
        stroke="var(--good-mark)"
      />
      <rect
        x={limit}
        y="24"
        width={percent(100 - places.limit)}
        height="10"
        rx="2"
        fill="var(--caution-tint)"
        stroke="var(--caution-mark)"
      />
      <line x1={limit} x2={limit} y1="18" y2="40" stroke="var(--ink)" strokeWidth="1.5" />
      <text x={limit} y="12" textAnchor="middle" className="text-xs">
        {t('meter.limit', { limit: numbers.ratio(view.limit) })}
      </text>
      {places.limit > 30 && (
        <text x="0" y="12" className="text-xs" style={{ fill: 'var(--ink-3)' }}>
          {t('meter.fits')}
        </text>
      )}
      <text x="100%" y="12" textAnchor="end" className="text-xs" style={{ fill: 'var(--ink-3)' }}>
        {t('meter.doesNotFit')}
      </text>
    </>
  )
}

type DotPlace = NonNullable<MeterPlaces['now']>

function NowDot({ ratio, place }: { readonly ratio: number; readonly place: DotPlace }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const start = place.anchor === 'start'
  return (
    <>
      <circle
        cx={percent(place.x)}
        cy="29"
        r="7"
        fill="var(--ink)"
        stroke="var(--surface)"
        strokeWidth="2"
      />
      <text
        x={percent(place.x)}
        y="56"
        dx={start ? -5 : 5}
        textAnchor={place.anchor}
        className="font-bold text-xs"
        style={{ fill: 'var(--ink)' }}
      >
        {t('meter.now', { ratio: numbers.ratio(ratio) })}
      </text>
    </>
  )
}

type SuggestedDotProps = {
  readonly suggested: { readonly ratio: number; readonly label: string }
  readonly place: DotPlace
  readonly twoLines: boolean
}

function SuggestedDot({ suggested, place, twoLines }: SuggestedDotProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <>
      <circle
        cx={percent(place.x)}
        cy="29"
        r="5.5"
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeDasharray="2.5 2"
      />
      <text
        x={percent(place.x)}
        y={twoLines ? 74 : 56}
        dx={place.anchor === 'start' ? -5 : 5}
        textAnchor={place.anchor}
        className="text-xs"
      >
        {t('meter.suggested', { ratio: numbers.ratio(suggested.ratio), change: suggested.label })}
      </text>
    </>
  )
}
