import { useTranslations } from 'next-intl'

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const landmarks = [1, 3, 5, 7, 9] as const

/** What the numbers of the 1–9 scale mean: over the scale at every other step, and beside an answer at each. */
export function useScaleWords() {
  const t = useTranslations('weighing.scale')
  const wordsAt = (places: readonly number[], list: 'over' | 'of'): Record<number, string> =>
    Object.fromEntries(places.map((step) => [step, t(`${list}.${step}`)]))
  return { over: wordsAt(landmarks, 'over'), of: wordsAt(steps, 'of') }
}
