import 'server-only'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import type { PanelJob } from '../sampling/panel-weights-rules'

/** Names a job by its content: answers, criteria, method, priors, draws and seed. */
export const panelHash = (job: PanelJob) => sha256(canonicalJson(job))
