import { paradoxTest } from '../../../lib/decision/award/paradox-test'
import { type ParadoxRequest, paradoxBatches } from './paradox-protocol'

/** Tries a batch of fields after the other and tells of each, so that whoever waits can watch, stop and keep what there is. */
self.onmessage = ({ data: { rule, expected } }: MessageEvent<ParadoxRequest>) => {
  for (let batch = 0; batch < paradoxBatches.count; batch++)
    self.postMessage(
      paradoxTest(rule, expected, { fields: paradoxBatches.fields, seed: batch + 1 }),
    )
}
