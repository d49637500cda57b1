// The direction of imports, executable. See lib/README.md; tests/unit/import-rules.test.ts plants a violation of each rule.
const rules = String.raw`(rules|schema)\.ts$`
const areas = 'selection|administration|account'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^lib/shared/' },
      to: { pathNot: '^lib/shared/' },
    },
    {
      name: 'decision-is-pure',
      severity: 'error',
      from: { path: '^lib/(decision|statistics)/' },
      to: { pathNot: '^lib/(decision|statistics|shared)/|^node_modules/(mathjs|highs)/' },
    },
    {
      name: 'rules-and-schemas-are-pure',
      severity: 'error',
      from: { path: `^lib/(${areas}|access)/.*${rules}|^lib/access/` },
      to: {
        pathNot: `^lib/(decision|statistics|shared|access)/|^lib/(${areas})/.*${rules}|^node_modules/zod/`,
      },
    },
    {
      name: 'platform-knows-no-area',
      severity: 'error',
      from: { path: '^lib/platform/' },
      to: { path: `^lib/(${areas}|decision|statistics|access|cli)/` },
    },
    {
      name: 'areas-do-not-call-each-other',
      severity: 'error',
      from: { path: `^lib/(${areas})/` },
      to: { path: `^lib/(${areas})/`, pathNot: `^lib/$1/|${rules}` },
    },
    {
      name: 'only-platform-touches-prisma',
      severity: 'error',
      from: { pathNot: '^(lib/platform|lib/setup|prisma|tests)/|^prisma.config.ts$' },
      to: {
        path: '^lib/platform/generated|^node_modules/@prisma/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-reaches-data-through-areas',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^lib/platform/(db|command|query|audit|outbox|generated)' },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: `^(app|prisma)/|^lib/(${areas}|platform|cli|setup)/`,
        pathNot: rules,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ui-knows-no-insurance',
      severity: 'error',
      from: { path: '^components/(ui|forms|charts)/' },
      to: { path: `^components/(selection|administration)/|^lib/(${areas})/` },
    },
    {
      name: 'recharts-in-charts-alone',
      severity: 'error',
      from: { pathNot: '^components/charts/' },
      to: { path: '^node_modules/recharts/' },
    },
    {
      name: 'lib-never-imports-ui',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    doNotFollow: { path: 'node_modules|generated' },
    exclude: { path: String.raw`^\.next|next-env\.d\.ts` },
  },
}
