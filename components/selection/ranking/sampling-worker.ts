import { serveSampling } from '../../../lib/decision/worker/serve-sampling'

/** A message to oneself comes back after the event loop had its turn, and without the delay of a timer. */
const turn = new MessageChannel()
const waiting: (() => void)[] = []
turn.port1.onmessage = () => waiting.shift()?.()

const serve = serveSampling({
  post: (reply) => self.postMessage(reply),
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      turn.port2.postMessage(null)
    }),
  now: () => performance.now(),
})

self.onmessage = ({ data }) => serve(data)
