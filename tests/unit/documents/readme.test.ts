import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { demoPeople } from '../../../lib/account/demo-people'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const readme = read('README.md')

/** The text under a heading, up to the next of the same level. */
function section(heading: string): string {
  const [, after = ''] = readme.split(`\n## ${heading}\n`)
  return after.split('\n## ')[0] ?? ''
}

/** What stands in backquotes in one column of the table of a section. */
const quotedIn = (heading: string, column: number): string[] =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...(line.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)])
    .map((match) => match[1] ?? '')

test.each(['README.md', 'CHANGELOG.md', 'lib/README.md'])(
  'every link of %s leads to a file',
  (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !target.startsWith('http'))
    const broken = targets.filter(
      (target) => !existsSync(path.join(root, path.dirname(file), target)),
    )
    expect(broken).toEqual([])
  },
)

test('the table of commands lists the npm scripts, all of them and no other', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')))
  const listed = quotedIn('Everyday commands', 1).map((command) =>
    command.replace(/^npm (run )?/, ''),
  )
  expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted())
})

test('every variable that the application reads is explained', () => {
  const names = [...read('lib/platform/env.ts').matchAll(/^ {4}([A-Z_]+):/gm)].map(
    (match) => match[1],
  )
  expect(names).toContain('DATABASE_URL')
  expect(quotedIn('Configuration', 1)).toEqual(expect.arrayContaining(names))
})

test('the words of the glossary are those of the database', () => {
  const schema = readdirSync(path.join(root, 'prisma/schema'))
    .map((file) => read(`prisma/schema/${file}`))
    .join('\n')
  const words = quotedIn('Glossary', 2)
  expect(words).toContain('Tender')
  const unknown = words.filter(
    (word) => !new RegExp(String.raw`^((model|enum) ${word} \{|  ${word}\s)`, 'm').test(schema),
  )
  expect(unknown).toEqual([])
})

test('names the demo people as they are, and their password', () => {
  const people = section('Five minutes with the demonstration')
  const emails = quotedIn('Five minutes with the demonstration', 2)
  const known = new Map(demoPeople.map(({ email, name }) => [email, name]))
  expect(emails.length).toBeGreaterThan(4)
  for (const email of emails) expect(people).toContain(`| ${known.get(email)} | \`${email}\``)
  const password = /demoPassword = '([^']+)'/.exec(read('prisma/seed/organisation.ts'))?.[1]
  expect(people).toContain(`\`${password}\``)
})
