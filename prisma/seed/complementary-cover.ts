import { demoOrganisation } from '../../lib/account/demo-people'
import { recordAudit } from '../../lib/platform/audit'
import { databaseNull, type JsonInput, type Tx } from '../../lib/platform/db'
import { insurerChecklist } from '../../lib/selection/templates/built-in/insurer-checklist'
import {
  applicants,
  evidenceByCode,
  licensed,
  ratingReasons,
  ratingsByCode,
} from './complementary-evidence'
import { complementaryExperts } from './complementary-experts'
import { lockSet, normaliseSet } from './official-weights'
import { plantDocument } from './plant-document'
import { plantExperts } from './plant-experts'
import { plantGroupWeights } from './plant-group-weights'
import { plantTender } from './plant-tender'
import { seedActor, storyDay } from './story'

const tenderId = 'tender-cover-2027'
const officer = 'demo-tomas-machava'
const panel = ['demo-amina-juma', 'demo-rui-carvalho', 'demo-samira-haddad'] as const
const letters = 'ABCDEFG'

/**
 * The whole story in one tender: 28 criteria and a knock-out, seven invented applicants, five experts in two camps,
 * a missing value, and a first place that the published consensus weights would give to somebody else.
 */
export async function seedComplementaryCover(tx: Tx) {
  const planted = await plantTender(tx, {
    id: tenderId,
    reference: '2026-014',
    title: {
      en: 'Complementary health cover 2027',
      pt: 'Cobertura complementar de saúde 2027',
      fr: 'Couverture santé complémentaire 2027',
    },
    description: {
      en: 'Demonstration with invented applicants: cover for 14,000 staff, pensioners and families from January 2027.',
      pt: 'Demonstração com candidatos inventados: cobertura para 14 000 trabalhadores, pensionistas e famílias a partir de janeiro de 2027.',
      fr: 'Démonstration avec des candidats inventés : couverture de 14 000 agents, retraités et familles à partir de janvier 2027.',
    },
    currency: 'USD',
    timeZone: 'Africa/Maputo',
    fictional: true,
    createdOn: '2026-08-10',
    state: 'evaluation',
    template: insurerChecklist,
  })
  const knockOutId = await plantKnockOut(tx)
  await plantExperts(tx, tenderId, complementaryExperts)
  await plantGroupWeights(tx, tenderId)
  await plantBids(tx, planted.criterionIds, knockOutId)
  await chooseWeights(tx)
  await recordAudit(tx, {
    at: storyDay('2026-10-12'),
    actor: seedActor,
    organisationId: demoOrganisation.id,
    command: 'demo.seed-tender',
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { reference: '2026-014', fictional: true },
  })
}

async function plantKnockOut(tx: Tx) {
  const finance = await tx.domain.findUniqueOrThrow({
    where: { tenderId_code: { tenderId, code: '3' } },
    select: { id: true },
  })
  const id = `${tenderId}-licence`
  await tx.criterion.create({
    data: {
      id,
      tenderId,
      domainId: finance.id,
      code: '3.5',
      kind: 'knock_out',
      title: {
        en: 'Licence to write health insurance',
        pt: 'Licença para seguros de saúde',
        fr: 'Agrément d’assurance santé',
      },
      description: {
        en: 'The supervisor’s licence is in force on the day the bids are opened. Without it a bid cannot be accepted.',
        pt: 'A licença do supervisor está em vigor no dia da abertura das propostas. Sem ela a proposta não pode ser aceite.',
        fr: 'L’agrément de l’autorité est en vigueur le jour de l’ouverture des offres. Sans lui, une offre ne peut être retenue.',
      },
      unit: {},
      evidenceRequired: {
        en: 'Copy of the licence and the entry in the public register',
        pt: 'Cópia da licença e inscrição no registo público',
        fr: 'Copie de l’agrément et inscription au registre public',
      },
      valueFunction: databaseNull,
      knockOut: { kind: 'is-true' },
      position: 4,
    },
  })
  return id
}

async function plantBids(tx: Tx, criterionIds: ReadonlyMap<string, string>, knockOutId: string) {
  await tx.panelMember.createMany({
    data: panel.map((userId, position) => ({ tenderId, userId, position })),
  })
  for (const [index, { name, country }] of applicants.entries()) {
    const letter = letters.charAt(index)
    const bidId = `bid-cover-${letter.toLowerCase()}`
    await tx.bid.create({
      data: { id: bidId, tenderId, letter, applicantName: name, country, position: index },
    })
    const documentId = await plantDocument(tx, {
      bidId,
      applicantName: name,
      name: 'technical-offer',
      title: 'Technical offer',
      pages: [
        'Licence',
        ...Object.keys(evidenceByCode).map((code) => `Evidence for criterion ${code}`),
      ],
      uploadedOn: '2026-09-24',
    })
    const codes = Object.keys(evidenceByCode)
    await tx.evidence.createMany({
      data: codes.map((code, page) =>
        evidenceRow(bidId, criterionIds.get(code) ?? '', evidenceByCode[code]?.[index] ?? null, {
          documentId,
          page: page + 2,
        }),
      ),
    })
    await tx.evidence.create({
      data: evidenceRow(bidId, knockOutId, licensed[index] ?? false, { documentId, page: 1 }),
    })
    await tx.rating.createMany({
      data: Object.entries(ratingsByCode).flatMap(([code, byBid]) =>
        (byBid[index] ?? []).map((level, rater) => ({
          bidId,
          criterionId: criterionIds.get(code) ?? '',
          evaluatorId: panel[rater] ?? panel[0],
          level,
          comment: ratingReasons[level - 1] ?? '',
          ratedAt: storyDay('2026-10-08'),
        })),
      ),
    })
  }
}

function evidenceRow(
  bidId: string,
  criterionId: string,
  value: JsonInput | null,
  at: { readonly documentId: string; readonly page: number },
) {
  const about = {
    id: `${bidId}-${criterionId}`,
    bidId,
    criterionId,
    enteredById: officer,
    enteredAt: storyDay('2026-09-28'),
  }
  if (value === null) {
    return {
      ...about,
      status: 'missing' as const,
      value: databaseNull,
      note: 'The bid does not say; clarification was asked on 29 September 2026.',
    }
  }
  return {
    ...about,
    ...at,
    status: 'provided' as const,
    value,
    source: 'Technical offer (fictional)',
    period: '1 Jan to 31 Dec 2025',
  }
}

/** The chair adopts the published Best-Worst weights, because the experts' mean would stand for neither camp. */
async function chooseWeights(tx: Tx) {
  const published = await tx.weightSet.findMany({
    where: { tenderId, method: 'published' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  for (const { id } of published) {
    await normaliseSet(
      tx,
      id,
      'The printed column does not add up to 100; scaled in proportion so that shares can be used.',
    )
  }
  await lockSet(tx, {
    tenderId,
    weightSetId: published[0]?.id ?? '',
    reason:
      'Our five experts form two camps and their mean stands for neither. We adopt the published Best-Worst weights, which no bidder could influence, and show the others beside them.',
  })
}
