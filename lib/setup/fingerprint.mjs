import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'

/**
 * A SHA-256 over the names and contents of files and folders of the repository; absent ones count as empty.
 * @param {readonly string[]} sources
 * @param {readonly string[]} [skipped] names of folders to leave out
 */
export function fingerprint(sources, skipped = []) {
  const hash = crypto.createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(path.join(root, source), skipped))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(place, skipped) {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  const names = fs.readdirSync(place).filter((name) => !skipped.includes(name))
  return names.sort().flatMap((name) => filesOf(path.join(place, name), skipped))
}
