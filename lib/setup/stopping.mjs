import { endTools } from './tools.mjs'

const endings = []
let isStopping = false

/** Registers what must be done before this process ends, however it ends; the latest is done first. */
export const beforeEnd = (work) => endings.push(work)

/** Does what was registered, once. */
export async function endOrderly() {
  isStopping = true
  endTools()
  while (endings.length > 0) await endings.pop()()
}

/** Whether an end was asked for; failures after that are only its consequences. */
export const isEnding = () => isStopping

/** Ends orderly on Ctrl-C, on a polite kill and when the terminal closes. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  // a closed terminal takes no more words; that must not keep the rest from being done
  process.stdout.on('error', () => undefined)
}

async function onSignal() {
  if (isStopping) return
  process.stdout.write('\nStopping …\n')
  await endOrderly()
  process.exit(130)
}
