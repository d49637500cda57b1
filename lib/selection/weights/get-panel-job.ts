import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { FailureCode } from '../../shared/result'
import type { PanelJob } from '../sampling/panel-weights-rules'
import { loadPanel } from './load-panel'
import { panelHash } from './panel-hash'
import { decidePanelJob } from './panel-rules'
import { tenderIdInput } from './weight-set-schema'

/** What would be computed for a panel now, or why nothing can be. */
export type PanelJobView =
  | { readonly job: PanelJob; readonly inputHash: string; readonly refusal: null }
  | { readonly job: null; readonly refusal: FailureCode }

/** The job behind "Compute group weights". */
export const getPanelJob = defineQuery({
  name: 'selection.get-panel-job',
  input: tenderIdInput,
  authorize: allow('weights.manage'),
  async read(reader, { tenderId }, actor): Promise<PanelJobView | null> {
    const panel = await loadPanel(reader, tenderId, actor.organisationId)
    if (!panel) return null
    const decision = decidePanelJob(panel)
    if (!decision.ok) return { job: null, refusal: decision.failure.code }
    return { job: decision.value, inputHash: panelHash(decision.value), refusal: null }
  },
})
