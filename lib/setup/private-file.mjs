import crypto from 'node:crypto'
import fs from 'node:fs'

/**
 * The secret kept in a file that only its owner may read; made on first use.
 * The file appears whole or not at all, so a killed process leaves no half secret.
 */
export function privateSecret(file) {
  const existing = readSecret(file)
  if (existing) return existing
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, crypto.randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    fs.linkSync(draft, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(draft)
  }
  return readSecret(file)
}

function readSecret(file) {
  if (!fs.existsSync(file)) return ''
  fs.chmodSync(file, 0o600)
  return fs.readFileSync(file, 'utf8').trim()
}
