import { demoOrganisation } from '../../../lib/account/demo-people'
import type { Tx } from '../../../lib/platform/db'
import { storyDay } from '../story'

export type StoryApplicant = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly identifier: string
  readonly locale: 'en' | 'pt' | 'fr'
  /** Account and name of the person who bids for it. */
  readonly userId: string
  readonly person: string
}

const applicant = (
  id: string,
  name: string,
  country: string,
  locale: StoryApplicant['locale'],
  person: string,
): StoryApplicant => ({
  id: `applicant-${id}`,
  name,
  country,
  identifier: `FICTIONAL-${id.toUpperCase()}`,
  locale,
  userId: `bidder-${id}`,
  person,
})

/** Invented insurers and providers that bid for the fund's tenders. Marc Lefèvre can be entered as. */
export const applicants = {
  vida: applicant('vida', 'Vida Plena Saúde', 'MZ', 'pt', 'Helena Matos'),
  lac: {
    ...applicant('lac', 'Assurances du Lac', 'CH', 'fr', 'Marc Lefèvre'),
    userId: 'demo-marc-lefevre',
  },
  carepath: applicant('carepath', 'CarePath Partners', 'GB', 'en', 'Owen Clarke'),
  meridian: applicant('meridian', 'Meridian Mutual', 'ZA', 'en', 'Thandi Nkosi'),
  horizonte: applicant('horizonte', 'Horizonte Clínico', 'PT', 'pt', 'Rita Sousa'),
} as const satisfies Readonly<Record<string, StoryApplicant>>

/** Writes the applicants and the people who bid for them. */
export async function plantApplicants(tx: Tx) {
  for (const { id, name, country, identifier, locale, userId, person } of Object.values(
    applicants,
  )) {
    await tx.applicant.create({
      data: {
        ...{ id, name, country, identifier, locale },
        organisationId: demoOrganisation.id,
        createdAt: storyDay('2026-01-20'),
      },
    })
    await tx.user.upsert({
      where: { id: userId },
      update: { applicantId: id, locale },
      create: {
        id: userId,
        name: person,
        email: `${userId}@bidders.example`,
        organisationId: demoOrganisation.id,
        roles: ['applicant_user'],
        locale,
        applicantId: id,
        createdAt: storyDay('2026-01-20'),
      },
    })
  }
}
