import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Each rule with a file that breaks it: path → what it imports. A rule whose pattern went stale would pass here. */
const violations: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'shared-stands-alone': ['lib/shared/planted.ts', '../decision/honest'],
  'decision-is-pure': ['lib/decision/planted.ts', '../platform/honest'],
  'rules-and-schemas-are-pure': ['lib/selection/planted-rules.ts', '../platform/honest'],
  'platform-knows-no-area': ['lib/platform/planted.ts', '../selection/honest-rules'],
  'areas-do-not-call-each-other': ['lib/selection/planted.ts', '../administration/honest'],
  'only-platform-touches-prisma': ['lib/account/planted.ts', '@prisma/client'],
  'app-reaches-data-through-areas': ['app/planted.ts', '../lib/platform/db'],
  'components-take-props': ['components/selection/planted.ts', '../../lib/selection/honest'],
  'ui-knows-no-insurance': ['components/ui/planted.ts', '../selection/honest'],
  'recharts-in-charts-alone': ['components/selection/drawn.ts', 'recharts'],
  'lib-never-imports-ui': ['lib/account/drawn.ts', '../../components/ui/honest'],
  'no-circular': ['lib/statistics/circle.ts', './way-back'],
}

/** Files that break no rule, among them the imports that come closest to one. */
const honest: Readonly<Record<string, readonly string[]>> = {
  'lib/shared/honest.ts': [],
  'lib/decision/honest.ts': ['../shared/honest', 'mathjs'],
  'lib/statistics/way-back.ts': ['./circle'],
  'lib/platform/honest.ts': ['../shared/honest', '@prisma/client'],
  'lib/platform/db.ts': ['@prisma/client'],
  'lib/selection/honest-rules.ts': ['../decision/honest', '../administration/honest-schema', 'zod'],
  'lib/selection/honest.ts': [
    '../platform/db',
    './honest-rules',
    '../administration/honest-schema',
  ],
  'lib/administration/honest-schema.ts': ['zod', '../shared/honest'],
  'lib/administration/honest.ts': ['../platform/db'],
  'components/charts/honest.ts': ['recharts'],
  'components/ui/honest.ts': ['../../lib/shared/honest'],
  'components/selection/honest.ts': ['../ui/honest', '../../lib/selection/honest-rules'],
  'app/honest.ts': ['../lib/selection/honest', '../components/selection/honest'],
}

type Violation = { readonly rule: { readonly name: string }; readonly from: string }

let folder = ''
let found: readonly Violation[] = []

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'))
  for (const name of ['@prisma/client', 'mathjs', 'recharts', 'zod']) plantPackage(name)
  for (const [file, imports] of Object.entries(honest)) plant(file, imports)
  for (const [file, imported] of Object.values(violations)) plant(file, [imported])
  cpSync('.dependency-cruiser.cjs', path.join(folder, '.dependency-cruiser.cjs'))
  writeFileSync(path.join(folder, 'tsconfig.json'), readFileSync('tsconfig.json'))
  found = cruise()
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function plant(file: string, imports: readonly string[]) {
  const lines = imports.map((imported, index) => `import * as a${index} from '${imported}'`)
  const uses = imports.map((_, index) => `a${index}`).join(', ')
  const full = path.join(folder, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, `${lines.join('\n')}\nexport const used = [${uses}]\n`)
}

function plantPackage(name: string) {
  const home = path.join(folder, 'node_modules', name)
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ name, exports: './main.js' }))
  writeFileSync(path.join(home, 'main.js'), 'export {}\n')
}

function cruise(): readonly Violation[] {
  const tool = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const report = execFileSync(process.execPath, [tool, 'lib', 'app', 'components', ...config], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(report).summary.violations
}

it('knows a violation of every rule', () => {
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
  const names = forbidden.map(({ name }: { name: string }) => name)
  expect(Object.keys(violations).sort()).toEqual(names.sort())
})

it.each(Object.entries(violations))('%s: finds the planted violation', (rule, [file]) => {
  const breakers = found.filter((violation) => violation.rule.name === rule)
  expect(breakers.map(({ from }) => from)).toContain(file)
})

it('finds nothing else', () => {
  const planted = new Set([
    ...Object.values(violations).map(([file]) => file),
    'lib/statistics/way-back.ts',
  ])
  expect(found.filter(({ from }) => !planted.has(from))).toEqual([])
})
