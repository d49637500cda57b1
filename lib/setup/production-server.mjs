import { randomUUID } from 'node:crypto'
import http from 'node:http'
import next from 'next'
import sirv from 'sirv'
import { inRoot, root } from './places.mjs'

// Run by server-process.mjs with the host and the port to listen on. As `next start`, but scripts and styles go out as
// the compressed files that the build made: Brotli is an eighth less to load than Next's own gzip.

const [hostname, port] = process.argv.slice(2)
const application = next({ dev: false, dir: root, hostname, port: Number(port) })
await application.prepare()
const answer = application.getRequestHandler()

const prefix = '/_next/static'
const assets = sirv(inRoot('.next/static'), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: 31_536_000,
  setHeaders: (response) => response.setHeader('x-content-type-options', 'nosniff'),
})

const server = http.createServer(async (request, response) => {
  const { url = '/' } = request
  // our own: a caller's would let them write into the log
  request.headers['x-request-id'] = randomUUID()
  response.setHeader('x-request-id', request.headers['x-request-id'])
  if (url.startsWith(`${prefix}/`)) {
    request.url = url.slice(prefix.length)
    // ends the answer itself where it has the file, and goes on where it has not
    await new Promise((goOn) => {
      response.once('close', goOn)
      assets(request, response, goOn)
    })
    request.url = url
  }
  if (!response.headersSent && !response.destroyed) await answer(request, response)
})

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    server.close(() => application.close().finally(() => process.exit(0)))
    server.closeIdleConnections()
  })

server.listen(Number(port), hostname)
