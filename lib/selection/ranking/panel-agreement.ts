import 'server-only'
import type { RatingTable } from '../../decision/agreement/coefficient'
import { sha256 } from '../../platform/hash'
import type { PanelAgreement } from '../sampling/agreement-steps-rules'
import { runSampling } from '../sampling/run-sampling'
import { keptResults } from './kept-results'

const kept = keptResults<PanelAgreement>(100)

/** Resamples of the interval: its ends are steady to about two hundredths. */
export const agreementResamples = 400

const seed = 20_270_114

/** How far the evaluators agree, computed in a worker thread and kept by the hash of what they gave. */
export const agreementOf = (table: RatingTable): Promise<PanelAgreement> =>
  kept.get(sha256(JSON.stringify(table)), async () => {
    const input = { table, resamples: agreementResamples, seed }
    const result = await runSampling({ kind: 'agreement', input })
    if (result.kind !== 'agreement') throw new Error(`expected agreement, got ${result.kind}`)
    return result.value
  })
