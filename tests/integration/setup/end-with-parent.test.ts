import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const preload = pathToFileURL(
  path.resolve(import.meta.dirname, '../../../lib/setup/end-with-parent.mjs'),
).href

const scripts = {
  'worker.cjs': `setTimeout(() => process.send('done'), 300)`,
  'child.cjs': `
    const worker = require('node:child_process').fork(__dirname + '/worker.cjs')
    worker.on('message', (word) => console.log(process.pid, word))
    setInterval(() => undefined, 1000)`,
  'launcher.cjs': `
    const args = ['--import', process.argv[2], __dirname + '/child.cjs']
    require('node:child_process').spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })`,
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('ends a program whose launcher was killed, and leaves its own workers their channels', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'adjudica-parent-'))
  for (const [name, text] of Object.entries(scripts))
    fs.writeFileSync(path.join(folder, name), text)
  const launcher = spawn(process.execPath, [path.join(folder, 'launcher.cjs'), preload], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface({ input: launcher.stdout }), 'line')
  const [pid, word] = String(line).split(' ')
  expect(word).toBe('done')
  expect(runs(Number(pid))).toBe(true)
  launcher.kill('SIGKILL')
  for (let i = 0; i < 50 && runs(Number(pid)); i += 1) await sleep(100)
  expect(runs(Number(pid))).toBe(false)
  fs.rmSync(folder, { recursive: true })
})
