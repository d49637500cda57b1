import { applicationEnvironment } from './application-environment.mjs'
import { freePort } from './free-port.mjs'
import { prepareDemo } from './prepare.mjs'
import { startServer } from './server-process.mjs'
import { say, step } from './steps.mjs'
import { beforeEnd, endOrderly, isEnding } from './stopping.mjs'

/**
 * Serves the application until it is told to end.
 * @param {'start' | 'dev'} mode
 * @param {{ url: string, isEmbedded: boolean, close: () => Promise<void> }} database
 */
export async function serve(mode, database) {
  const host = process.env.HOST ?? '127.0.0.1'
  const wanted = Number(process.env.PORT ?? 3000)
  const port = await freePort(wanted, host)
  const environment = applicationEnvironment(database, port)
  await prepareDemo(environment)
  if (port !== wanted) say(`Port ${wanted} is taken; using ${port} instead.`)
  let server
  await step('Server', async () => {
    server = await startServer({ mode, port, host, environment })
    beforeEnd(server.stop)
  })
  process.stdout.write(
    `\n  Adjudica is ready: http://localhost:${port}\n  Stop it with Ctrl-C.\n\n`,
  )
  const code = await server.ended
  if (isEnding()) return
  say(`The application has ended (code ${code}).`)
  await endOrderly()
  process.exitCode = code
}
