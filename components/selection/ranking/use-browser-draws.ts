import { useRef, useState } from 'react'
import type { DrawState, FigurePanel } from './drawn-panels'

/** The panels, and the means to draw those again that can be, in a worker that is loaded when it is first asked for. */
export function useBrowserDraws(
  given: readonly FigurePanel[],
  bids: readonly { readonly letter: string; readonly values: readonly number[] }[],
) {
  const [panels, setPanels] = useState(given)
  const [state, setState] = useState<DrawState>({ step: 'idle' })
  const running = useRef<AbortController>(null)

  async function start(samples: number) {
    const controller = new AbortController()
    running.current = controller
    setState({ step: 'drawing', share: 0 })
    try {
      const drawn = await redrawn(samples, controller.signal)
      if (drawn) setPanels(drawn)
      setState(drawn ? { step: 'done', draws: samples } : { step: 'cancelled' })
    } catch (error) {
      setState({ step: 'failed' })
      throw error
    }
  }

  async function redrawn(samples: number, signal: AbortSignal) {
    const { drawInBrowser } = await import('./draw-in-browser')
    const total = given.filter(({ redraw }) => redraw).length
    const drawn: FigurePanel[] = []
    let done = 0
    for (const panel of given) {
      if (!panel.redraw) {
        drawn.push(panel)
        continue
      }
      const input = { ...inputOf(bids), weights: panel.redraw, samples, seed: panel.seed }
      const before = done
      const onProgress = (share: number) =>
        setState({ step: 'drawing', share: (before + share) / total })
      const result = await drawInBrowser({ kind: 'acceptability', input }, { onProgress, signal })
      if (result?.kind !== 'acceptability') return null
      const { rankAcceptability: shares, mcse } = result.value
      drawn.push({
        ...panel,
        draws: samples,
        shares,
        error: Math.max(...mcse.rankAcceptability.flat()),
      })
      done += 1
    }
    return drawn
  }

  return { panels, state, start, cancel: () => running.current?.abort() }
}

const inputOf = (
  bids: readonly { readonly letter: string; readonly values: readonly number[] }[],
) => ({
  alternatives: bids.map(({ letter }) => letter),
  values: bids.map(({ values }) => values),
})
