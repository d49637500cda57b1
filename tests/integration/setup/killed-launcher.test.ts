import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const setup = (file: string) =>
  pathToFileURL(path.resolve(import.meta.dirname, '../../../lib/setup', file)).href

const scripts = {
  'worker.cjs': `setTimeout(() => process.send('done'), 300)`,
  'child.cjs': `
    const worker = require('node:child_process').fork(__dirname + '/worker.cjs')
    worker.on('message', (word) => console.log(process.pid, word))
    setInterval(() => undefined, 1000)`,
  'launcher.cjs': `
    const args = ['--import', '${setup('end-with-parent.mjs')}', __dirname + '/child.cjs']
    require('node:child_process').spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })`,
  'under-npm.mjs': `
    import { beforeEnd, endOnSignals } from '${setup('stopping.mjs')}'
    endOnSignals()
    beforeEnd(() => console.log(process.pid, 'tidied up'))
    setInterval(() => undefined, 1000)
    console.log(process.pid, 'at work')`,
  'npm.cjs': `
    process.title = 'npm start'
    require('node:child_process').spawn(process.execPath, [__dirname + '/under-npm.mjs'], { stdio: 'inherit' })`,
  'installer.mjs': `
    import { collect } from '${setup('tools.mjs')}'
    collect(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
    console.log(process.pid, 'installing')`,
  'next-installer.mjs': `
    import { inSetupLock } from '${setup('setup-lock.mjs')}'
    await inSetupLock(() => console.log(process.pid, 'alone'))`,
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'adjudica-killed-'))
for (const [name, text] of Object.entries(scripts)) fs.writeFileSync(path.join(folder, name), text)

afterAll(() => fs.rmSync(folder, { recursive: true }))

/** Starts a script and gives what it prints, line by line: the number of a process, and words. */
function start(name: string) {
  const child = spawn(process.execPath, [path.join(folder, name)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const says = async () => {
    const { value = '' } = await lines.next()
    const [pid, ...words] = value.split(' ')
    return { pid: Number(pid), words: words.join(' ') }
  }
  return { child, says }
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function endOf(pid: number) {
  for (let i = 0; i < 100 && runs(pid); i += 1) await sleep(100)
  return runs(pid) ? 'still running' : 'ended'
}

describe('when a launcher is killed', () => {
  test('the program it started ends, whose own workers keep their channels', async () => {
    const launcher = start('launcher.cjs')
    const { pid, words } = await launcher.says()
    expect(words).toBe('done')
    expect(runs(pid)).toBe(true)
    launcher.child.kill('SIGKILL')
    expect(await endOf(pid)).toBe('ended')
  })

  test('by a kill of the npm that runs it, it still ends in an orderly way', async () => {
    const npm = start('npm.cjs')
    expect((await npm.says()).words).toBe('at work')
    await sleep(200)
    const farewell = lastWords(npm.says)
    npm.child.kill('SIGKILL')
    expect(await farewell).toBe('tidied up')
  })

  test('the next one ends what was left running before it prepares the folder', async () => {
    const installer = start('installer.mjs')
    const { pid } = await installer.says()
    const [left] = childrenOf(pid)
    installer.child.kill('SIGKILL')
    expect(left && runs(left)).toBe(true)
    expect((await start('next-installer.mjs').says()).words).toBe('alone')
    expect(left && (await endOf(left))).toBe('ended')
  })
})

async function lastWords(says: () => Promise<{ words: string }>) {
  for (;;) {
    const { words } = await says()
    if (words === 'tidied up') return words
  }
}

const childrenFolder = path.resolve(import.meta.dirname, '../../../.data/children')

/** The programs that a launcher has noted as started by it. */
const childrenOf = (launcher: number) =>
  fs
    .readdirSync(childrenFolder)
    .filter((name) =>
      fs.readFileSync(path.join(childrenFolder, name), 'utf8').includes(`\n${launcher} `),
    )
    .map(Number)
