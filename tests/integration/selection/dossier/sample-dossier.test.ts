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
const { seedComplementaryCover } = await import('../../../../prisma/seed/complementary-cover')
const { seedOrganisation } = await import('../../../../prisma/seed/organisation')

const sample = fileURLToPath(new URL('../../../../public/sample-dossier.json', import.meta.url))

/** Tells the story of the tender and reads its dossier. */
async function dossierOfTheStory() {
  await db.$transaction(
    async (tx) => {
      await plantBuiltInTemplates(tx)
      await seedOrganisation(tx)
      await seedComplementaryCover(tx)
    },
    { timeout: 300_000, maxWait: 20_000 },
  )
  const record = await loadDossier(db, 'tender-cover-2027', demoOrganisation.id)
  return record && sealDossier(record)
}

it('is the dossier of the demonstration’s tender (to renew it: vitest -u)', {
  timeout: 300_000,
}, async () => {
  const dossier = await dossierOfTheStory()
  expect(dossier && verifyDossier(dossier)).toMatchObject({ ok: true, differences: [] })
  await expect(`${JSON.stringify(dossier, null, 1)}\n`).toMatchFileSnapshot(sample)
})
