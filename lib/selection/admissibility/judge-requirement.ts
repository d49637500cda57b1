import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { judgeRequirementInput } from './admissibility-schema'
import { decideJudgement } from './judgement-rules'
import { loadRequirement } from './load-requirement'
import { writeFinding } from './write-finding'

/** Finds that a bid meets a requirement that no score makes up for, or that it does not. */
export const judgeRequirement = defineCommand({
  name: 'selection.judge-requirement',
  input: judgeRequirementInput,
  load: loadRequirement,
  authorize: allow('admissibility.judge'),
  decide: decideJudgement,
  save: (tx, judged, { actor, now }) =>
    writeFinding(tx, judged, { foundById: actor.id, foundAt: now }),
  audit: ({ bidId, criterionId, verdict, reason }) => ({
    subjectType: 'bid',
    subjectId: bidId,
    detail: { criterionId, verdict, reason },
  }),
})
