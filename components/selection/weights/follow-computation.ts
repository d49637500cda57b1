import type { FailureCode, Result } from '../../../lib/shared/result'

/** A line of the answer: how far the computation is, and at last what became of it. */
export type GroupWeightsLine =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'end'; readonly result: Result<unknown> }

/** Starts the computation of a tender's group weights and follows its lines to the end. */
export async function followComputation(
  tenderId: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<'done' | 'cancelled' | 'unreachable' | FailureCode> {
  try {
    const response = await fetch(`/api/tenders/${tenderId}/group-weights`, {
      method: 'POST',
      signal,
    })
    if (!response.ok || !response.body) return await refusalOf(response)
    for await (const line of linesOf(response.body)) {
      if (line.type === 'progress') onProgress(line.share)
      else return line.result.ok ? 'done' : line.result.failure.code
    }
    return 'unreachable'
  } catch {
    return signal.aborted ? 'cancelled' : 'unreachable'
  }
}

async function refusalOf(response: Response): Promise<FailureCode | 'unreachable'> {
  if (!response.headers.get('content-type')?.includes('application/json')) return 'unreachable'
  const result: Result<unknown> = await response.json()
  return result.ok ? 'unreachable' : result.failure.code
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<GroupWeightsLine> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}
