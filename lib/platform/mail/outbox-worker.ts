import 'server-only'
import { forgetExpired } from '../forget-expired'
import { log } from '../log'
import { deliverNextMail } from './deliver-mail'

const pollMs = 2_000
const tidyMs = 60 * 60_000

type Worker = { readonly stop: () => void }

const shared = globalThis as { adjudicaOutboxWorker?: Worker }

/** Starts sending, once a process however often it is called; `stop` lets the mail at hand finish. */
export function startOutboxWorker(): Worker {
  shared.adjudicaOutboxWorker ??= newWorker()
  return shared.adjudicaOutboxWorker
}

function newWorker(): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let tidiedAt = 0
  const turn = async () => {
    const now = Date.now()
    try {
      while (!stopped && (await deliverNextMail(new Date())));
      if (now - tidiedAt > tidyMs) await forgetExpired(new Date(now))
      if (now - tidiedAt > tidyMs) tidiedAt = now
    } catch (error) {
      // The database is away: the mails are safe in it, and the next turn will find them.
      log.fault('outbox.fault', error)
    }
    if (!stopped) timer = setTimeout(turn, pollMs).unref()
  }
  timer = setTimeout(turn, 0).unref()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
