import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import texts from '../../../lib/messages/en/administration.json'
import { defineCommand } from '../../../lib/platform/command'
import { defineQuery } from '../../../lib/platform/query'
import type { Actor } from '../../../lib/shared/actor'
import { anyone, roles } from '../../../lib/shared/actor'
import type { Authorize } from '../../../lib/shared/authorize'
import { expectedPermissions } from '../../support/expected-permissions'

type Definition = {
  readonly name: string
  readonly authorize: Authorize<{ organisationId: string }>
  readonly decide?: unknown
  readonly read?: unknown
}

const organisationId = 'org-of-the-actors'

const actors: readonly Actor[] = [
  ...roles.map((role) => ({
    kind: 'user' as const,
    id: `a-${role}`,
    name: role,
    organisationId,
    roles: [role],
  })),
  { ...anyone, kind: 'expert', id: 'an-expert', organisationId },
  anyone,
]

/** Every file of the areas that defines a command or a query. */
const files = ['account', 'administration', 'selection'].flatMap((area) =>
  readdirSync(`lib/${area}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `lib/${area}/${name}`)
    .filter((file) => /define(Command|Query)\(/.test(readFileSync(file, 'utf8')))
    .map((file) => ({ file, area })),
)

const doors = new Map<string, Definition>()

beforeAll(async () => {
  for (const { file } of files) {
    const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../../../${file}`)
    const found = Object.values(exports).flatMap(definitionOf)
    if (found[0]) doors.set(file, found[0])
  }
}, 60_000)

function definitionOf(value: unknown): readonly Definition[] {
  const isDoor = typeof value === 'function' && 'definition' in value
  return isDoor ? [value.definition as Definition] : []
}

function doorOf(file: string): Definition {
  const door = doors.get(file)
  if (!door) throw new Error(`${file} exports no command or query`)
  return door
}

/** Runs the kit as this actor, with the door's own guard and with a subject of this organisation. */
async function knock(door: Definition, actor: Actor, subject: { organisationId: string }) {
  const common = { name: door.name, authorize: door.authorize, actor: async () => actor }
  const refuse = () => {
    throw new Error(`${door.name} went on after its guard`)
  }
  const run = door.read
    ? defineQuery({ ...common, input: z.undefined(), read: refuse })
    : defineCommand({
        ...common,
        input: z.undefined(),
        load: async () => subject,
        decide: refuse,
        save: refuse,
        audit: refuse,
      })
  return run(undefined)
}

const refusal = { ok: false, failure: { code: 'not-allowed' } }

const mayEnter = ({ kind, roles: own }: Actor, { permission }: Authorize<never>) => {
  const expected = expectedPermissions[permission]
  if (!expected) throw new Error(`no expectation for ${permission}`)
  if (kind === 'expert') return expected.expert
  if (kind === 'anyone') return expected.visitor
  return expected.roles === 'every' || own.some((role) => expected.roles.includes(role))
}

it('finds every door once, named as its file', () => {
  const named = files.map(({ file, area }) => [file, `${area}.${path.basename(file, '.ts')}`])
  expect([...doors].map(([file, { name }]) => [file, name])).toEqual(named)
  expect(new Set(named.map(([, name]) => name)).size).toBe(files.length)
})

it.each(files)(
  '$file: refuses every role, link holder and visitor not written down',
  async ({ file }) => {
    const door = doorOf(file)
    const denied = actors.filter((actor) => !mayEnter(actor, door.authorize))
    const answers = await Promise.all(
      denied.map((actor) => knock(door, actor, { organisationId: actor.organisationId })),
    )
    expect(answers).toEqual(denied.map(() => refusal))
  },
)

it.each(files)('$file: refuses everybody at another organisation', async ({ file }) => {
  const door = doorOf(file)
  if (door.read || expectedPermissions[door.authorize.permission]?.visitor) return
  const answers = await Promise.all(
    actors.map((actor) => knock(door, actor, { organisationId: 'another' })),
  )
  expect(answers).toEqual(actors.map(() => refusal))
})

it('has words for every command in the audit log', () => {
  const named: Record<string, Record<string, string>> = texts.commands
  const silent = [...doors.values()]
    .filter(
      ({ decide, name }) => decide && !named[name.split('.')[0] ?? '']?.[name.split('.')[1] ?? ''],
    )
    .map(({ name }) => name)
  expect(silent).toEqual([])
})
