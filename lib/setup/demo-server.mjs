import fs from 'node:fs'
import { applicationEnvironment } from './application-environment.mjs'
import { openDatabase } from './db.mjs'
import { freePort } from './free-port.mjs'
import { migrate } from './migrate.mjs'
import { inRoot } from './places.mjs'
import { copyScratchDatabase, openScratchDatabase } from './scratch-database.mjs'
import { seedDemo } from './seed.mjs'
import { startServer } from './server-process.mjs'
import { beforeEnd } from './stopping.mjs'

/**
 * Serves the finished build on a free port with a database of its own that holds the demo story; a running
 * `npm start` is not disturbed. Everything goes away when this process ends.
 * @param {string} purpose
 * @returns {Promise<Record<string, string>>} the variables of the application, and BASE_URL
 */
export async function openDemoServer(purpose) {
  const [server] = await openDemoServers(purpose, 1)
  return server
}

/**
 * As `openDemoServer`, so many at once, each with a demonstration of its own; the story is told once and copied.
 * @param {string} purpose
 * @param {number} count
 */
export async function openDemoServers(purpose, count) {
  const database = await openDatabase(purpose)
  beforeEnd(database.close)
  const scratch = await openScratchDatabase(database.url, 'demo')
  beforeEnd(scratch.drop)
  await migrate(scratch.url)
  const environment = (url, port) => ({
    ...applicationEnvironment({ url, isEmbedded: true }, port),
    APP_URL: `http://localhost:${port}`,
    DEMO: '1',
    SMTP_URL: undefined, // nothing leaves this machine
  })
  await seedDemo(environment(scratch.url, 0))
  const urls = [scratch.url]
  while (urls.length < count) {
    const copy = await copyScratchDatabase(scratch.url, 'demo')
    beforeEnd(copy.drop)
    urls.push(copy.url)
  }
  const servers = []
  for (const url of urls) servers.push(await serve(url, environment))
  return servers
}

async function serve(url, environmentOf) {
  const port = await freePort(3100, '127.0.0.1')
  const environment = environmentOf(url, port)
  const server = await startServer({
    mode: 'start',
    port,
    host: '127.0.0.1',
    environment,
    logFile: serverLog(),
  })
  beforeEnd(server.stop)
  return { ...environment, BASE_URL: environment.APP_URL }
}

function serverLog() {
  fs.mkdirSync(inRoot('test-results'), { recursive: true })
  return inRoot('test-results/server.log')
}
