import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { demoOrganisation } from '../../../../lib/account/demo-people'
import { sha256 } from '../../../../lib/platform/hash'
import { sealDossier } from '../../../../lib/selection/dossier/seal-dossier-rules'
import { verifyDossier } from '../../../../lib/selection/dossier/verify-dossier-rules'

const { db } = await import('../../../../lib/platform/db')
const { genesisHash } = await import('../../../../lib/platform/audit')
const { loadDossier } = await import('../../../../lib/selection/dossier/load-dossier')
const { plantBuiltInTemplates } = await import(
  '../../../../lib/selection/templates/plant-built-in-templates'
)
const { seedComplementaryCover } = await import('../../../../prisma/seed/complementary-cover')
const { seedOrganisation } = await import('../../../../prisma/seed/organisation')

const sample = fileURLToPath(new URL('../../../../public/sample-dossier.json', import.meta.url))

class RolledBack extends Error {}

/** Tells the story of the tender, reads its dossier, and takes everything back. */
async function dossierOfTheStory() {
  let record: Awaited<ReturnType<typeof loadDossier>> = null
  const telling = db.$transaction(
    async (tx) => {
      const before = await tx.auditEntry.count()
      await plantBuiltInTemplates(tx)
      await seedOrganisation(tx)
      await seedComplementaryCover(tx)
      const loaded = await loadDossier(tx, 'tender-cover-2027', demoOrganisation.id)
      const told = await tx.auditEntry.findMany({ orderBy: { seq: 'asc' }, skip: before })
      // The record of the tests goes before that of the story: the sample has the story's alone.
      const head = told.reduce((hash, { payload }) => sha256(hash + payload), genesisHash)
      record = loaded && { ...loaded, audit: { head, entries: told.length } }
      throw new RolledBack()
    },
    { timeout: 300_000, maxWait: 20_000 },
  )
  await telling.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error
  })
  return record && sealDossier(record)
}

it('is the dossier of the demonstration’s tender (to renew it: vitest -u)', {
  timeout: 300_000,
}, async () => {
  const dossier = await dossierOfTheStory()
  expect(dossier && verifyDossier(dossier)).toMatchObject({ ok: true, differences: [] })
  await expect(`${JSON.stringify(dossier, null, 1)}\n`).toMatchFileSnapshot(sample)
})
