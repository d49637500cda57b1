import net from 'node:net'

/** The first port from `wanted` upwards on which nothing listens, on either loopback address. */
export async function freePort(wanted, host) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await isFree(port, host)) return port
  }
  return canListen(0, host)
}

/** A port that only another address family holds would answer a browser that asks for "localhost". */
const isFree = async (port, host) =>
  !(await isTaken(port, '127.0.0.1')) &&
  !(await isTaken(port, '::1')) &&
  (await canListen(port, host)) !== null

const isTaken = (port, host) =>
  new Promise((resolve) => {
    const probe = net.connect({ port, host })
    probe.on('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.on('error', () => resolve(false))
  })

/** The port that the system gives for `port` (any, for 0), or null where it refuses. */
export const canListen = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.on('error', () => resolve(null))
    probe.listen(port, host, () => {
      const given = probe.address().port
      probe.close(() => resolve(given))
    })
  })
