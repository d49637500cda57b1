import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { moveOnInput } from './admissibility-schema'
import { loadAdmissibility } from './load-admissibility'
import { moveTender } from './move-tender'

/** Begins to judge what no score makes up for, once everybody on the panel has declared. */
export const startAdmissibility = defineCommand({
  name: 'selection.start-admissibility',
  input: moveOnInput,
  load: (tx, { tenderId }, { organisationId }) => loadAdmissibility(tx, tenderId, organisationId),
  authorize: allow('admissibility.judge'),
  decide(subject, { tenderId, version }, { now }) {
    if (subject.version !== version) return fail('stale-version')
    const allowed = decideTransition(subject, 'knock_out', 'start-admissibility', {
      now,
      reason: '',
    })
    if (!allowed.ok) return allowed
    return subject.hasPanel ? succeed({ tenderId, version }) : fail('panel-incomplete')
  },
  save: (tx, change) => moveTender(tx, change, 'knock_out'),
  audit: ({ tenderId }) => ({ subjectType: 'tender', subjectId: tenderId, detail: {} }),
})
