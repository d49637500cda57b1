import 'server-only'
import { startOutboxWorker } from './mail/outbox-worker'

/** Starts what works between requests, and lets it end with the process: the mail at hand, then no other. */
export function startBackground() {
  const worker = startOutboxWorker()
  process.once('SIGTERM', worker.stop)
  process.once('SIGINT', worker.stop)
}
