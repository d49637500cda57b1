import { demoOrganisation, demoPeople } from '../../lib/account/demo-people'
import { recordAudit } from '../../lib/platform/audit'
import { hashPassword } from '../../lib/platform/auth/password-hash'
import type { Tx } from '../../lib/platform/db'
import { seedActor, storyDay } from './story'

/** The password of every demonstration account, for those who want to see the sign-in form at work. */
const demoPassword = 'harbour-staff-fund'

/** The organisation that decides, and its people. */
export async function seedOrganisation(tx: Tx) {
  const createdAt = storyDay('2026-06-01')
  await tx.organisation.create({
    data: {
      id: demoOrganisation.id,
      name: demoOrganisation.name,
      currency: 'USD',
      timeZone: 'Africa/Maputo',
      createdAt,
    },
  })
  const password = await hashPassword(demoPassword)
  for (const { id, name, email, roles } of demoPeople) {
    await tx.user.create({
      data: {
        id,
        name,
        email,
        roles: [...roles],
        emailVerified: true,
        organisationId: demoOrganisation.id,
        createdAt,
        accounts: {
          create: {
            id: `account-${id}`,
            accountId: id,
            providerId: 'credential',
            password,
            createdAt,
          },
        },
      },
    })
  }
  await recordAudit(tx, {
    at: createdAt,
    actor: seedActor,
    organisationId: demoOrganisation.id,
    command: 'demo.seed-organisation',
    subjectType: 'organisation',
    subjectId: demoOrganisation.id,
    detail: { people: demoPeople.length },
  })
}
