import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anInstallation, ask, type Installation } from './installation'

let here: Installation

beforeEach(() => {
  here = anInstallation()
})

afterEach(() => here.remove())

describe('the embedded database', () => {
  test('keeps its password in a file that only its owner may read, and asks for it', async () => {
    const one = await here.start()
    expect(fs.statSync(here.file('postgres-password')).mode & 0o777).toBe(0o600)
    const [row] = await ask(one.url, 'select passwd from pg_shadow')
    expect(row?.passwd).toMatch(/^SCRAM-SHA-256\$/)
    await expect(ask(one.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password/,
    )
    await expect(ask(one.url.replace(/:[^:@]+@/, '@'), 'select 1')).rejects.toThrow(/password/)
    await one.leave()
  })

  test('listens on the loopback address alone', async () => {
    const one = await here.start()
    const settings = await ask(
      one.url,
      `select name, setting from pg_settings
       where name in ('listen_addresses', 'unix_socket_directories') order by name`,
    )
    expect(settings.map(({ setting }) => setting)).toEqual(['127.0.0.1', ''])
    const rules = await ask(one.url, 'select distinct auth_method from pg_hba_file_rules')
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }])
    await one.leave()
  })

  test('runs on under a second launcher when the first one stops, and stops with the last', async () => {
    const first = await here.start()
    const second = await here.start()
    expect(second.url).toBe(first.url)
    await first.leave()
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.leave()
    expect(here.postmasterPid()).toBeNull()
  })

  test('starts once when several launchers start together', async () => {
    const all = await Promise.all([here.start(), here.start(), here.start()])
    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
    await Promise.all(all.map(({ leave }) => leave()))
    expect(here.postmasterPid()).toBeNull()
  })

  test('is taken over from a killed launcher with everything that was committed', async () => {
    const killed = await here.start()
    await ask(killed.url, 'create table kept as select 42 as answer')
    const pid = here.postmasterPid()
    await killed.kill()
    const next = await here.start()
    expect(here.postmasterPid()).toBe(pid)
    expect(await ask(next.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await next.leave()
    expect(here.postmasterPid()).toBeNull()
  })

  test('recovers after the server itself was killed', async () => {
    const one = await here.start()
    await ask(one.url, 'create table kept as select 42 as answer')
    process.kill(here.postmasterPid() ?? Number.NaN, 'SIGKILL')
    await one.kill()
    const next = await here.start()
    expect(await ask(next.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await next.leave()
  })

  test('starts although the number in an old pid file now belongs to another program', async () => {
    const one = await here.start()
    const pidFile = path.join(here.folder, 'postgres/postmaster.pid')
    const notes = fs.readFileSync(pidFile, 'utf8')
    await one.leave()
    fs.writeFileSync(pidFile, notes.replace(/^\d+/, String(process.pid)))
    const next = await here.start()
    expect(here.postmasterPid()).not.toBe(process.pid)
    await next.leave()
  })

  test('takes another port when its own was taken meanwhile', async () => {
    const one = await here.start()
    await one.leave()
    const other = anInstallation()
    fs.copyFileSync(here.file('postgres-port'), other.file('postgres-port'))
    const squatter = await other.start()
    expect(new URL(squatter.url).port).toBe(new URL(one.url).port)
    const next = await here.start()
    expect(new URL(next.url).port).not.toBe(new URL(one.url).port)
    await next.leave()
    await squatter.leave()
    await other.remove()
  })

  test('replaces a folder whose making was cut short', async () => {
    fs.mkdirSync(here.file('postgres.new/base'), { recursive: true })
    fs.writeFileSync(here.file('postgres.new/PG_VERSION'), '18\n')
    fs.mkdirSync(here.file('postgres'))
    const one = await here.start()
    expect(await ask(one.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await one.leave()
  })

  test('gets a new password when the file with the old one is lost', async () => {
    const one = await here.start()
    await ask(one.url, 'create table kept as select 42 as answer')
    await one.leave()
    fs.rmSync(here.file('postgres-password'))
    const next = await here.start()
    expect(next.url).not.toBe(one.url)
    expect(await ask(next.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await next.leave()
  })

  test('drops at its start the scratch databases that killed tests have left', async () => {
    const killed = await here.start()
    await ask(killed.url, 'create database test_4711_0a1b2c3d')
    await ask(killed.url, 'create database test_results')
    await here.script('db-stop.mjs', '--force')
    await killed.kill()
    const next = await here.start()
    const names = await ask(next.url, `select datname from pg_database where datname ~ '^test'`)
    expect(names).toEqual([{ datname: 'test_results' }])
    await next.leave()
  })

  test('passes over the locks of processes that have died', async () => {
    const dead = '999999999 1'
    fs.writeFileSync(here.file('postgres.lock'), dead)
    fs.mkdirSync(here.file('leases'))
    fs.writeFileSync(here.file('leases/999999999'), `${dead}\nnpm start`)
    const one = await here.start()
    await one.leave()
    expect(here.postmasterPid()).toBeNull()
  })

  test('is not stopped under a running program unless that is forced', async () => {
    const one = await here.start()
    const refused = await here.script('db-stop.mjs')
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('--force') })
    expect(await ask(one.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect((await here.script('db-stop.mjs', '--force')).code).toBe(0)
    expect(here.postmasterPid()).toBeNull()
    await one.kill()
  })

  test.runIf(process.getuid?.() === 0)(
    'runs as nobody where root has no user namespace, and goes over from one to the other',
    async () => {
      const one = await here.start()
      await ask(one.url, 'create table kept as select 42 as answer')
      await one.leave()
      fs.chmodSync(here.folder, 0o755)
      const asNobody = await here.start({ POSTGRES_ROOT_MODE: 'nobody' })
      expect(await ask(asNobody.url, 'select answer from kept')).toEqual([{ answer: 42 }])
      expect(fs.statSync(here.file('postgres')).uid).not.toBe(0)
      await asNobody.leave()
      const again = await here.start()
      expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }])
      await again.leave()
    },
  )

  test('stays when it is started to stay, until it is told to stop', async () => {
    await here.script('db-start.mjs')
    const one = await here.start()
    await one.leave()
    expect(here.postmasterPid()).not.toBeNull()
    expect((await here.script('db-stop.mjs')).code).toBe(0)
    expect(here.postmasterPid()).toBeNull()
  })
})
