import 'server-only'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { moderationRecord, type RecordSource } from './record-rules'

/** The moderation record word for word, and its SHA-256. */
export function sealedRecord(source: RecordSource) {
  const text = canonicalJson(moderationRecord(source))
  return { text, hash: sha256(text) }
}
