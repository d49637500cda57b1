import { useEffect, useRef, useState } from 'react'
import type { ParadoxFindings } from '@/lib/decision/award/paradox-test'
import { addFindings, type ParadoxRequest, paradoxBatches } from './paradox-protocol'

export type ParadoxState = {
  readonly step: 'idle' | 'running' | 'done' | 'stopped' | 'failed'
  readonly findings: ParadoxFindings | null
  /** What was tried. */
  readonly request: ParadoxRequest | null
}

const idle: ParadoxState = { step: 'idle', findings: null, request: null }

/** Runs the test in a worker of the reader's own browser. What was found before a stop stays. */
export function useParadoxTest() {
  const [state, setState] = useState(idle)
  const worker = useRef<Worker>(null)
  const end = () => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => () => worker.current?.terminate(), [])

  function start(request: ParadoxRequest) {
    end()
    const running = new Worker(new URL('./paradox-worker.ts', import.meta.url), { type: 'module' })
    worker.current = running
    setState({ step: 'running', findings: null, request })
    let findings: ParadoxFindings | null = null
    running.onmessage = ({ data }: MessageEvent<ParadoxFindings>) => {
      findings = addFindings(findings, data)
      const isDone = findings.fields >= paradoxBatches.count * paradoxBatches.fields
      setState({ step: isDone ? 'done' : 'running', findings, request })
      if (isDone) end()
    }
    running.onerror = () => {
      setState({ step: 'failed', findings: null, request })
      end()
    }
    running.postMessage(request)
  }

  function stop() {
    end()
    setState((now) => ({ ...now, step: 'stopped' }))
  }

  return { state, start, stop }
}
