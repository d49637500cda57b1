import type { GroupWeightsLine } from '@/components/selection/weights/follow-computation'
import { log } from '@/lib/platform/log'
import { runSampling } from '@/lib/selection/sampling/run-sampling'
import { getPanelJob } from '@/lib/selection/weights/get-panel-job'
import { recordGroupWeights } from '@/lib/selection/weights/record-group-weights'
import { fail } from '@/lib/shared/result'
import { answerResult } from '../../../answer-result'

export const dynamic = 'force-dynamic'

/**
 * Computes the group weights of a tender and records them. The answer is a stream of JSON lines; who closes the connection
 * calls the computation off, and nothing is recorded.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/tenders/[tenderId]/group-weights'>,
) {
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return answerResult(fail('not-allowed'))
  const { tenderId } = await params
  const panel = await getPanelJob({ tenderId })
  if (!panel.ok) return answerResult(panel)
  const { value } = panel
  if (value.job === null) return answerResult(fail(value.refusal))
  const { job, inputHash } = value
  return streamLines(request.signal, async (tell, signal) => {
    const sampled = await runSampling(
      { kind: 'panel-weights', input: job },
      { signal, onProgress: (share) => tell({ type: 'progress', share }) },
    )
    if (sampled?.kind !== 'panel-weights') return
    const result = await recordGroupWeights({ tenderId, inputHash, result: sampled.value })
    tell({ type: 'end', result })
  })
}

type Work = (tell: (line: GroupWeightsLine) => void, signal: AbortSignal) => Promise<void>

/** Sends lines as the work tells them. A closed connection, seen from either end, aborts the work's signal. */
function streamLines(requestSignal: AbortSignal, work: Work): Response {
  const gone = new AbortController()
  const signal = AbortSignal.any([requestSignal, gone.signal])
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      const tell = (line: GroupWeightsLine) => {
        if (!signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      try {
        await work(tell, signal)
      } catch (error) {
        log.fault('group-weights.fault', error, {})
        return stream.error(error)
      }
      if (!signal.aborted) stream.close()
    },
    cancel: () => gone.abort(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  })
}
