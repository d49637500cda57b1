import fs from 'node:fs'
import path from 'node:path'

/**
 * Does `work` unless `file` already holds `value`. The stamp lies inside what the work makes, is removed before the
 * work and written after it, so that a result cut short or deleted is made anew.
 * @returns {Promise<boolean>} whether the work was done
 */
export async function unlessStamped(file, value, work) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === value) return false
  fs.rmSync(file, { force: true })
  await work()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, value)
  return true
}
