import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'

/**
 * A SHA-256 over the names and contents of files and folders of the repository; absent ones count as empty.
 * @param {readonly string[]} sources
 * @param {readonly string[]} [skipped] files and folders among them to leave out
 */
export function fingerprint(sources, skipped = []) {
  const hash = crypto.createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(source, skipped))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(place, skipped) {
  const full = path.join(root, place)
  if (skipped.includes(place) || !fs.existsSync(full)) return []
  if (fs.statSync(full).isFile()) return [place]
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${place}/${name}`, skipped))
}
