import type { Evidence } from '../../../lib/decision/values/evidence'
import type { SaveEvidenceInput } from '../../../lib/selection/evidence/evidence-schema'
import type { EvidenceShape } from '../../../lib/selection/evidence/evidence-shape-rules'
import { readEvidenceValue } from '../../../lib/selection/evidence/evidence-value-rules'

/** What a half-filled form says so far; missing while it cannot be read. */
export function evidenceFrom(
  shape: EvidenceShape,
  status: SaveEvidenceInput['status'],
  typed: SaveEvidenceInput['value'],
): Evidence {
  if (status === 'not_applicable') return { status: 'not-applicable' }
  const read = status === 'provided' ? readEvidenceValue(shape, typed) : { problems: {} }
  return 'value' in read ? { status: 'provided', value: read.value } : { status: 'missing' }
}
