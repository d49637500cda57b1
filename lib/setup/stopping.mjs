import { isAlive, parentOf, processCommand } from './database/process-identity.mjs'
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

/** Ends orderly on Ctrl-C, on a polite kill, when the terminal closes, and when the npm that runs this is killed. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  // a closed terminal takes no more words; that must not keep the rest from being done
  process.stdout.on('error', () => undefined)
  endWithNpm()
}

/** npm passes a kill on to the shell between it and us, and the shell passes it on to nobody. */
function endWithNpm() {
  const chain = [process.ppid, parentOf(process.ppid)]
  const npm = chain.findIndex((pid) => /\bnpm\b/.test(processCommand(pid)))
  const isAbandoned = () => chain.slice(0, npm + 1).some((pid) => !isAlive(pid))
  if (npm >= 0) setInterval(() => isAbandoned() && onSignal(), 1000).unref()
}

async function onSignal() {
  if (isStopping) return
  process.stdout.write('\nStopping …\n')
  await endOrderly()
  process.exit(130)
}
