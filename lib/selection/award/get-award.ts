import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { loadCombined } from '../prices/load-combined'
import { stateAt } from '../procedure/tender-states-rules'
import { mayMove } from '../procedure/tender-transitions-rules'
import { mayReadRanking } from '../ranking/ranking-door-rules'
import { missingApprovals } from '../report/approval-rules'
import { readReport, readVotingMembers, type ShownReport } from '../report/load-standing-report'
import { readNames } from '../report/read-names'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import type { AwardView } from './award-view'
import { readAwardRows } from './read-award-rows'

/** The award page of a tender: what was done, what is next, and who must act. */
export const getAward = defineQuery({
  name: 'selection.get-award',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('award.view'),
  async read(reader, { tenderId }, actor, now): Promise<AwardView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (!tender) return null
    const report = await readReport(reader, tender)
    const voters = votersOf(await readVotingMembers(reader, tenderId), report, actor)
    const missing = missingApprovals(voters, report?.opinions ?? [])
    const { version, procedure, timeZone, currency } = tender
    return {
      tenderId,
      version,
      procedure,
      timeZone,
      currency,
      state: stateAt(tender, now),
      endedFrom: tender.endedFrom ?? null,
      now: now.toISOString(),
      report: report && headOf(report),
      voters,
      missingApprovals: missing,
      ...(await readAwardRows(reader, tenderId, {
        actor,
        nameOf: await readNames(reader, actor.organisationId),
      })),
      combined: mayReadRanking(actor, tender)
        ? await loadCombined(reader, tenderId, actor.organisationId)
        : null,
      may: mayOf(actor, tender, voters, now),
    }
  },
})

type Voters = Awaited<ReturnType<typeof readVotingMembers>>

const votersOf = (voting: Voters, report: ShownReport | null, actor: Actor): AwardView['voters'] =>
  voting.map(({ userId, name, role }) => {
    const said = report?.opinions.find((opinion) => opinion.userId === userId)
    return {
      userId,
      name,
      isChair: role === 'chair',
      isYou: userId === actor.id,
      opinion: said
        ? { opinion: said.opinion, statement: said.statement, givenAt: said.givenAt }
        : null,
    }
  })

function headOf({ number, content, contentHash }: ShownReport): AwardView['report'] {
  const { draftedBy, draftedAt, recommendation } = content
  const recommended = recommendation && `${recommendation.bid} ${recommendation.name}`
  return { number, draftedBy, draftedAt, contentHash, recommended }
}

function mayOf(
  actor: Actor,
  tender: TenderSubject,
  voters: AwardView['voters'],
  now: Date,
): AwardView['may'] {
  const state = stateAt(tender, now)
  const you = voters.find(({ isYou }) => isYou)
  const isReportOpen = state === 'report_draft'
  const isNotified = state === 'notified' || state === 'standstill'
  const makes = holds(actor, 'award.make')
  return {
    draft: holds(actor, 'report.draft') && mayMove(tender, 'report_draft', now),
    giveOpinion: isReportOpen && you?.opinion === null && holds(actor, 'report.approve'),
    approve: isReportOpen && you?.isChair === true && holds(actor, 'report.approve'),
    notify: state === 'approved' && holds(actor, 'letter.send'),
    enterChallenge: isNotified && holds(actor, 'challenge.enter'),
    decideChallenge: holds(actor, 'challenge.decide'),
    award: makes && mayMove(tender, 'awarded', now),
    endWithoutAward: makes && mayMove(tender, 'no_award', now),
  }
}
