import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Evidence } from '../../decision/values/evidence'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readEvidence } from '../evidence/stored-evidence-rules'
import { readLocalizedText } from '../read-localized-text'
import { mayReadRanking } from './ranking-door-rules'

/** What stands behind one value of one bid: the criterion as declared, the evidence and the ratings. */
export type ScoreView = {
  readonly criterion: {
    readonly code: string
    readonly title: LocalizedText
    readonly description: LocalizedText
    readonly unit: LocalizedText
    readonly domainTitle: LocalizedText
  }
  readonly bid: { readonly letter: string; readonly name: string }
  readonly evidence: Evidence
  readonly source: string
  readonly period: string
  readonly note: string
  readonly page: number | null
  readonly document: {
    readonly fileId: string
    readonly title: string
    readonly sha256: string
  } | null
  readonly enteredBy: string
  readonly enteredAt: string | null
  readonly ratings: readonly {
    readonly evaluator: string
    readonly level: number
    readonly comment: string
  }[]
}

const id = z.string().min(1).max(60)

/** One score down to its evidence, for those who may read the ranking. */
export const getScore = defineQuery({
  name: 'selection.get-score',
  input: z.strictObject({ tenderId: id, bidId: id, criterionId: id }),
  authorize: allow('ranking.view'),
  async read(reader, { tenderId, bidId, criterionId }, actor): Promise<ScoreView | null> {
    const tender = { organisationId: actor.organisationId }
    const criterion = await reader.criterion.findFirst({
      where: { id: criterionId, tenderId, tender },
      select: {
        code: true,
        title: true,
        description: true,
        unit: true,
        domain: { select: { title: true } },
        tender: { select: { state: true, endedFrom: true, procedure: true } },
        evidence: {
          where: { bidId },
          include: { document: { include: { file: { select: { sha256: true } } } } },
        },
        ratings: {
          where: { bidId },
          orderBy: { evaluatorId: 'asc' },
          select: { level: true, comment: true, evaluator: { select: { name: true } } },
        },
      },
    })
    const bid = await reader.bid.findFirst({
      where: { id: bidId, tenderId, tender },
      select: { letter: true, applicantName: true },
    })
    if (!criterion || !bid) return null
    if (!mayReadRanking(actor, criterion.tender)) return null
    const entry = criterion.evidence[0]
    return {
      criterion: {
        code: criterion.code,
        title: readLocalizedText(criterion.title),
        description: readLocalizedText(criterion.description),
        unit: readLocalizedText(criterion.unit),
        domainTitle: readLocalizedText(criterion.domain.title),
      },
      bid: { letter: bid.letter, name: bid.applicantName },
      ...(await readEntry(reader, entry)),
      ratings: criterion.ratings.flatMap(({ evaluator, level, comment }) =>
        level === null ? [] : [{ evaluator: evaluator.name, level, comment }],
      ),
    }
  },
})

type Entry = {
  readonly status: string
  readonly value: unknown
  readonly source: string
  readonly period: string
  readonly note: string
  readonly page: number | null
  readonly enteredById: string
  readonly enteredAt: Date
  readonly document: {
    readonly fileId: string
    readonly title: string
    readonly file: { readonly sha256: string }
  } | null
}

const noEntry = {
  evidence: { status: 'missing' as const },
  source: '',
  period: '',
  note: '',
  page: null,
  document: null,
  enteredBy: '',
  enteredAt: null,
}

async function readEntry(reader: Reader, entry: Entry | undefined) {
  if (!entry) return noEntry
  const author = await reader.user.findUnique({
    where: { id: entry.enteredById },
    select: { name: true },
  })
  const { document } = entry
  return {
    evidence: readEvidence(entry),
    source: entry.source,
    period: entry.period,
    note: entry.note,
    page: entry.page,
    document: document && {
      fileId: document.fileId,
      title: document.title,
      sha256: document.file.sha256,
    },
    enteredBy: author?.name ?? '',
    enteredAt: entry.enteredAt.toISOString(),
  }
}
