import {
  type BootstrapInterval,
  bootstrapInterval,
} from '../../decision/agreement/bootstrap-interval'
import type { RatingTable } from '../../decision/agreement/coefficient'
import { krippendorffAlpha } from '../../decision/agreement/krippendorff-alpha'
import { type RaterAgreement, raterAgreement } from '../../decision/agreement/rater-agreement'
import { createRandomStream, nextUniform } from '../../decision/random/random-stream'
import type { SamplingSteps } from '../../decision/random/sampling-steps'

/** Ratings of a panel; plain data that is hashed, and posted to a thread. */
export type AgreementJob = {
  readonly table: RatingTable
  readonly resamples: number
  readonly seed: number
}

/** Every coefficient, and an interval of 95 per cent for the ordinal alpha; null where there is no alpha. */
export type PanelAgreement = {
  readonly agreement: RaterAgreement
  readonly interval: BootstrapInterval | null
}

/** A large panel's interval takes seconds: the coefficients first, then the resamples. */
export function* agreementSteps({
  table,
  resamples,
  seed,
}: AgreementJob): SamplingSteps<PanelAgreement> {
  const agreement = raterAgreement(table)
  yield 1 / (resamples + 1)
  if (agreement.krippendorff.ordinal.value === null) return { agreement, interval: null }
  const stream = createRandomStream(seed)
  const interval = bootstrapInterval(table, (drawn) => krippendorffAlpha(drawn, 'ordinal'), {
    resamples,
    level: 0.95,
    nextRandom: () => nextUniform(stream),
  })
  return { agreement, interval }
}
