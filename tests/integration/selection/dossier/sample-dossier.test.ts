import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { demoOrganisation } from '../../../../lib/account/demo-people'
import { sealDossier } from '../../../../lib/selection/dossier/seal-dossier-rules'
import { verifyDossier } from '../../../../lib/selection/dossier/verify-dossier-rules'
import { aDatabaseOfItsOwn } from '../../../support/own-database'

// The sample carries the record of the story alone: it is told where nothing else was ever written.
await aDatabaseOfItsOwn()

const { db } = await import('../../../../lib/platform/db')
const { loadDossier } = await import('../../../../lib/selection/dossier/load-dossier')
const { plantBuiltInTemplates } = await import(
  '../../../../lib/selection/templates/plant-built-in-templates'
)
const { plantApplicants } = await import('../../../../prisma/seed/procedure/applicants')
const { tellChronicCare } = await import('../../../../prisma/seed/procedure/tell-chronic-care')
const { sameOnEveryMachine } = await import('../../../../prisma/seed/same-on-every-machine')
const { seedOrganisation } = await import('../../../../prisma/seed/organisation')

const { seedComplementaryCover } = await import('../../../../prisma/seed/complementary-cover')

const file = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

/** Tells one tender of the story, and gives its dossier as a file. */
async function dossierOf(tenderId: string) {
  const record = await loadDossier(db, tenderId, demoOrganisation.id)
  const dossier = record && sealDossier(record)
  expect(dossier && verifyDossier(dossier)).toMatchObject({ ok: true, differences: [] })
  return `${JSON.stringify(dossier, null, 1)}\n`
}

it('is the dossier of the award in the demonstration (to renew it: vitest -u)', {
  timeout: 300_000,
}, async () => {
  await db.$transaction(
    async (tx) => {
      await plantBuiltInTemplates(tx)
      await seedOrganisation(tx)
      await plantApplicants(tx)
    },
    { timeout: 60_000 },
  )
  await sameOnEveryMachine('chronic care', tellChronicCare)
  const dossier = await dossierOf('tender-chronic-2026')
  await expect(dossier).toMatchFileSnapshot(file('public/sample-dossier.json'))
})

it('has beside it, for tests, one whose weights were computed from judgements', {
  timeout: 300_000,
}, async () => {
  await db.$transaction(seedComplementaryCover, { timeout: 300_000, maxWait: 20_000 })
  const dossier = await dossierOf('tender-cover-2027')
  await expect(dossier).toMatchFileSnapshot(file('tests/fixtures/cover-dossier.json'))
})
