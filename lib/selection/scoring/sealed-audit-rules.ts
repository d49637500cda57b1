import { areScoresSealed, type RunTender } from '../procedure/tender-states-rules'

/** What the record calls everything done with the cards of a tender, whose id is the subject. */
export const scorecardSubject = 'scorecard'

type CardTender = RunTender & { readonly id: string }

/** What to ask of the tenders that have cards. */
export const cardTenders = {
  where: { procedure: 'formal', scorecards: { some: {} } },
  select: { id: true, state: true, endedFrom: true, procedure: true },
} as const

/**
 * A condition that leaves out what was done with cards that are still sealed, the time of a save included: for every
 * list, count and export of the record, whoever reads it. Cards of a tender that ended before its reveal stay sealed.
 */
export const unsealedEntries = (tenders: readonly CardTender[]) => ({
  NOT: {
    subjectType: scorecardSubject,
    subjectId: { in: tenders.filter(areScoresSealed).map(({ id }) => id) },
  },
})
