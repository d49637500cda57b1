import readline from 'node:readline'
import { panics } from './load-engine.mjs'

/** Answers the JSON-RPC requests on standard input, one after the other, until it ends. */
export async function converse(enginePromise) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const request = JSON.parse(line)
    if (request.method) await answer(enginePromise, request)
  }
}

async function answer(enginePromise, { id, method, params }) {
  try {
    const engine = await enginePromise
    const result =
      method === 'getDatabaseVersion' ? await engine.version() : await engine[method](params)
    if (method === 'diff' && result?.stdout) print(id, result.stdout)
    send({ id, result: result ?? {} })
  } catch (error) {
    send({ id, error: describe(error) })
  }
}

/** The native engine prints a difference by asking its caller to; the numbers must not clash with the caller's own. */
const print = (id, content) => send({ id: 900_000 + id, method: 'print', params: { content } })

const describe = (error) => ({
  code: 4466,
  message: 'An error happened. Check the data field for details.',
  data: {
    is_panic: false,
    message: String(panics.message || (error?.message ?? error)),
    meta: error?.meta ?? null,
    error_code: error?.code,
  },
})

const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
