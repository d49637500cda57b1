import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { fail, Rejection, succeed } from '../../shared/result'
import { mailApplicants } from '../questions/mail-applicants'
import { frozenContentOf } from './frozen-content'
import { frozenContent } from './frozen-content-schema'
import { insertVersion } from './insert-version'
import { loadProcedureForChange } from './load-procedure'
import { changedTerms, correctedContent, decideCorrection } from './publication-rules'
import { saveTerms } from './save-terms'
import { termsFrom } from './terms-rules'
import { correctPublicationInput } from './terms-schema'

/** Corrects dates and terms of what was published: a new version beside the old, with a reason that everybody reads. */
export const correctPublication = defineCommand({
  name: 'selection.correct-publication',
  input: correctPublicationInput,
  async load(tx, { tenderId }, { organisationId }) {
    const subject = await loadProcedureForChange(tx, tenderId, organisationId)
    return subject && { ...subject, latest: await latestVersion(tx, tenderId) }
  },
  authorize: allow('procedure.publish'),
  decide(subject, { tenderId: _, version, reason, ...input }, { now }) {
    const { timeZone, domains } = subject
    const terms = termsFrom(input, { timeZone, domainIds: domains.map(({ id }) => id) })
    if (!terms.ok) return terms
    const decision = decideCorrection(subject, terms.value, now)
    if (!decision.ok) return decision
    if (subject.termsVersion !== version || !subject.latest) return fail('stale-version')
    return succeed({ subject, latest: subject.latest, terms: terms.value, reason })
  },
  async save(tx, { subject, latest, terms, reason }, { actor, now }) {
    const { tenderId, termsVersion } = subject
    const { terms: corrected } = await frozenContentOf(tx, subject, terms)
    const before = frozenContent.parse(JSON.parse(latest.content))
    const changes = changedTerms(before.terms, corrected)
    if (changes.length === 0) throw new Rejection('nothing-to-do')
    const content = correctedContent(before, corrected)
    await saveTerms(tx, tenderId, termsVersion, terms)
    const version = latest.version + 1
    const contentHash = await insertVersion(tx, {
      tenderId,
      version,
      content,
      reason,
      changes,
      publishedById: actor.id,
      publishedAt: now,
    })
    await mailApplicants(tx, subject, 'publicationCorrected', () => ({ reason }))
    return { version, contentHash, changes }
  },
  audit: ({ subject, reason }, { version, contentHash, changes }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { version, reason, changes, contentHash },
  }),
})

const latestVersion = (tx: Tx, tenderId: string) =>
  tx.procedureVersion.findFirst({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: { version: true, content: true },
  })
