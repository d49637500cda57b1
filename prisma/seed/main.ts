import { db } from '../../lib/platform/db'
import { plantBuiltInTemplates } from '../../lib/selection/templates/plant-built-in-templates'
import { seedClinicSelection } from './clinic-selection'
import { seedComplementaryCover } from './complementary-cover'
import { seedHospitalSelection } from './hospital-selection'
import { seedOrganisation } from './organisation'
import { seedPublicComparison } from './public-comparison'

/**
 * Tells the demonstration's story into an empty database, in one transaction: all of it or nothing.
 * Ids and dates are fixed, so that every seeded database is the same. With `--if-empty`, a database that
 * already has an organisation is left as it is; without, it is refused.
 */
const existing = await db.organisation.count()
if (existing > 0) {
  if (!process.argv.includes('--if-empty'))
    throw new Error('the database already has an organisation')
  process.stdout.write('demo data is there already\n')
} else {
  await db.$transaction(
    async (tx) => {
      await plantBuiltInTemplates(tx)
      await seedOrganisation(tx)
      await seedPublicComparison(tx)
      await seedComplementaryCover(tx)
      await seedClinicSelection(tx)
      await seedHospitalSelection(tx)
    },
    { timeout: 300_000, maxWait: 20_000 },
  )
  process.stdout.write('demo data written\n')
}
await db.$disconnect()
