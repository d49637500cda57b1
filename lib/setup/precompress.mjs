import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inRoot } from './places.mjs'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Writes a Brotli and a gzip file beside every script and style of the build, as small as they get. */
export async function precompress() {
  const folder = inRoot('.next/static')
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|svg)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  await Promise.all(files.map(writeCompressed))
}

async function writeCompressed(file) {
  const content = await fs.promises.readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  await fs.promises.writeFile(`${file}.br`, await brotli(content, { params }))
  await fs.promises.writeFile(
    `${file}.gz`,
    await zip(content, { level: constants.Z_BEST_COMPRESSION }),
  )
}
