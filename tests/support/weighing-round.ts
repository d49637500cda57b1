import { inviteExpert } from '../../lib/selection/weighing/invite-expert'
import { saveJudgements } from '../../lib/selection/weighing/save-judgements'
import { submitJudgements } from '../../lib/selection/weighing/submit-judgements'
import { actAs } from './as-actor'
import { aTender, aUser, linkTokensMailedTo } from './test-database'

/** A tender in weighing with two domains of two and one criteria, and its chair, signed in. */
export async function aWeighingRound(criteria: readonly number[] = [2, 1]) {
  const chair = await aUser({ roles: ['committee_chair'] })
  const tender = await aTender(
    { organisationId: chair.organisationId, state: 'weighing' },
    criteria,
  )
  actAs(chair)
  return { chair, tender }
}

type Round = Awaited<ReturnType<typeof aWeighingRound>>

let invited = 0

/** Invites somebody and returns their id and the token of the link in their mail. */
export async function anInvitedExpert(
  { tender }: Round,
  email = `expert-${invited++}@example.org`,
) {
  const result = await inviteExpert({
    tenderId: tender.id,
    name: 'Jorge Mendes',
    email,
    affiliation: '',
    locale: 'en',
  })
  if (!result.ok) throw new Error(result.failure.code)
  const [token = ''] = await linkTokensMailedTo(email)
  return { expertId: result.value.expertId, token, email }
}

/** Complete answers to the two question sets of `aWeighingRound`: domains and criteria in a ratio of `times` to 1. */
export function completeAnswers({ tender }: Round, times: number) {
  const [first, second] = tender.domains
  const [a = '', b = ''] = first?.criterionIds ?? []
  const sheet = (questionSet: string, best: string, worst: string) => ({
    questionSet,
    best,
    worst,
    bestToOthers: { [worst]: times },
    othersToWorst: {},
    kept: [],
    version: 0,
  })
  return [
    sheet('domains', first?.id ?? '', second?.id ?? ''),
    sheet(first?.id ?? '', a, b),
  ] as const
}

/** An expert who has answered everything and sent it. */
export async function anExpertWhoSent(round: Round, times: number) {
  const expert = await anInvitedExpert(round)
  const access = { token: expert.token }
  const sheets = completeAnswers(round, times)
  for (const sheet of sheets) {
    const saved = await saveJudgements({ access, ...sheet })
    if (!saved.ok) throw new Error(saved.failure.code)
  }
  const versions = Object.fromEntries(sheets.map(({ questionSet }) => [questionSet, 1]))
  const sent = await submitJudgements({ access, versions })
  if (!sent.ok) throw new Error(sent.failure.code)
  return expert
}
