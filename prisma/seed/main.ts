import { demoOrganisation } from '../../lib/account/demo-people'
import { db } from '../../lib/platform/db'
import { plantBuiltInTemplates } from '../../lib/selection/templates/plant-built-in-templates'
import { seedClinicSelection } from './clinic-selection'
import { seedComplementaryCover } from './complementary-cover'
import { seedHospitalSelection } from './hospital-selection'
import { seedOrganisation } from './organisation'
import { plantApplicants } from './procedure/applicants'
import { lastTenderTold, tellProcedures } from './procedure/tell-procedures'
import { seedPublicComparison } from './public-comparison'

/**
 * Tells the demonstration's story into an empty database: what was before, in one transaction, then the procedures through
 * the product's own commands. Ids and dates are fixed, so that every seeded database is the same. With `--if-empty`, a
 * database that already has an organisation is left as it is; without, it is refused. A story that breaks off leaves a
 * database that has to be emptied (`npm run db:reset`).
 */
const existing = await db.organisation.count()
if (existing > 0) {
  if (!process.argv.includes('--if-empty'))
    throw new Error('the database already has an organisation')
  if (await hasBrokenOff()) throw new Error('the story broke off when it was told')
  process.stdout.write('demo data is there already\n')
} else {
  await db.$transaction(
    async (tx) => {
      await plantBuiltInTemplates(tx)
      await seedOrganisation(tx)
      await plantApplicants(tx)
      await seedPublicComparison(tx)
      await seedComplementaryCover(tx)
      await seedClinicSelection(tx)
      await seedHospitalSelection(tx)
    },
    { timeout: 300_000, maxWait: 20_000 },
  )
  await tellProcedures()
  process.stdout.write('demo data written\n')
}
await db.$disconnect()

/** The organisation of the demonstration is there, and the tender that is told last is not. */
async function hasBrokenOff() {
  const [begun, ended] = await Promise.all([
    db.organisation.count({ where: { id: demoOrganisation.id } }),
    db.tender.count({ where: { id: lastTenderTold } }),
  ])
  return begun > 0 && ended === 0
}
