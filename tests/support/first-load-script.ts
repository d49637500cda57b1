import http from 'node:http'

/**
 * How many bytes of script a browser without a cache transfers, as compressed as the server sends them, for the script
 * files that the HTML of a page names. Files for browsers without modules are left out: no current browser loads them.
 */
export async function firstLoadScriptBytes(address: string, headers: Record<string, string>) {
  const html = await (await fetch(address, { headers })).text()
  const files = scriptFiles(html)
  if (files.length === 0) throw new Error(`no script in ${address}`)
  const sizes = await Promise.all(files.map((file) => transferredBytes(new URL(file, address))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function scriptFiles(html: string): readonly string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? []
  const wanted = tags.filter(
    (tag) =>
      !/\bnomodule\b/i.test(tag) &&
      (tag.startsWith('<script') || /as="script"|rel="modulepreload"/.test(tag)),
  )
  const files = wanted.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
  return [...new Set(files)]
}

/** `fetch` unpacks what it receives; this counts what came over the wire. */
const transferredBytes = (file: URL) =>
  new Promise<number>((resolve, reject) => {
    const request = http.get(file, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${file}: ${response.statusCode}`))
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
    })
    request.on('error', reject)
  })
