import { db } from '../../../lib/platform/db'
import { declareConflict } from '../../../lib/selection/panel/declare-conflict'
import { nominatePanel } from '../../../lib/selection/panel/nominate-panel'
import { editProcedureTerms } from '../../../lib/selection/procedure/edit-procedure-terms'
import { publishTender } from '../../../lib/selection/procedure/publish-tender'
import { formOf, usualTerms } from '../../../lib/selection/procedure/terms-rules'
import { lockSet } from '../official-weights'
import { plantTender } from '../plant-tender'
import { tell } from '../tell'
import { coverCriteria } from './cover-criteria'
import { after, finance, officer, type ProcedureStory, storyPanel } from './procedure-story'

/** From the first line of the tender to its publication, with the panel nominated and its general declarations made. */
export async function tellPreparation(story: ProcedureStory) {
  const { tenderId, days } = story
  await plantLockedTender(story)
  await tell(officer, days.prepared, editProcedureTerms, {
    tenderId,
    version: 0,
    ...(await termsOf(story)),
  })
  // An address that links and pictures may rely on.
  await db.procedureTerms.update({
    where: { tenderId },
    data: { noticeId: tenderId.replace('tender-', 'notice-') },
  })
  await nominate(story)
  for (const [place, userId] of [...storyPanel, finance].entries())
    await tell(userId, after(days.prepared, 60 + place), declareConflict, {
      tenderId,
      bidId: null,
      outcome: 'none',
      text: '',
      version: await generalVersion(tenderId, userId),
    })
  await tell(officer, days.published, publishTender, {
    tenderId,
    version: (await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).version,
    termsVersion: 1,
    lockVersion: 1,
    reason: 'Adopted by the committee in its session before publication.',
  })
}

/** The tender as it stands when its weights are official. */
async function plantLockedTender({
  tenderId,
  reference,
  kind,
  title,
  description,
  days,
}: ProcedureStory) {
  await db.$transaction(async (tx) => {
    await plantTender(tx, {
      id: tenderId,
      reference,
      title,
      description,
      currency: 'USD',
      timeZone: 'Africa/Maputo',
      fictional: true,
      createdOn: days.prepared.slice(0, 10),
      state: 'weighing',
      template: coverCriteria(kind),
    })
    await tx.tender.update({
      where: { id: tenderId },
      data: {
        procedure: 'formal',
        procedureReason:
          'A contract of this size is put out to everybody, by the rules of the fund.',
        budgetMinor: 42_000_000,
      },
    })
    const set = await tx.weightSet.findFirstOrThrow({ where: { tenderId } })
    await lockSet(tx, {
      tenderId,
      weightSetId: set.id,
      reason: 'Service comes first for members far from a clinic; agreed before publication.',
      on: days.prepared.slice(0, 10),
    })
  })
}

async function termsOf({ tenderId, days, recusal }: ProcedureStory) {
  const domains = await db.domain.findMany({ where: { tenderId }, orderBy: { position: 'asc' } })
  const domainIds = domains.map(({ id }) => id)
  return {
    ...formOf(usualTerms, { timeZone: 'Africa/Maputo', domainIds }),
    benchmark: 400_000,
    leastQuality: 40,
    recusal,
    opensAt: days.opensAt,
    closesAt: days.closesAt,
    questionsUntil: days.questionsUntil,
  }
}

const nominate = ({ tenderId, days }: ProcedureStory) =>
  tell(officer, after(days.prepared, 30), nominatePanel, {
    tenderId,
    seen: [],
    members: [
      ...storyPanel.map((userId, place) => ({ userId, role: place === 0 ? 'chair' : 'evaluator' })),
      { userId: finance, role: 'finance' },
    ],
  })

const generalVersion = async (tenderId: string, userId: string) =>
  (await db.conflictDeclaration.findFirst({ where: { tenderId, userId, bidId: null } }))?.version ??
  0
