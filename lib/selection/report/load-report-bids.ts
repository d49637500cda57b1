import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import { readLocalizedText } from '../read-localized-text'
import type { NameOf } from './read-names'
import type { ReportContent } from './report-schema'

type Bids = Pick<
  ReportContent,
  'bids' | 'lateBids' | 'findings' | 'questions' | 'queries' | 'prices'
>

/** What came in and what was found before anything was scored or compared. */
export async function loadReportBids(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Bids> {
  const [bids, lateBids, findings, questions, queries, prices] = await Promise.all([
    readBids(reader, tenderId),
    readLateBids(reader, tenderId),
    readFindings(reader, tenderId, nameOf),
    readQuestions(reader, tenderId),
    readQueries(reader, tenderId, nameOf),
    readPrices(reader, tenderId, nameOf),
  ])
  return { bids, lateBids, findings, questions, queries, prices }
}

async function readBids(reader: Reader, tenderId: string): Promise<Bids['bids']> {
  const rows = await reader.bid.findMany({ where: { tenderId }, orderBy: { position: 'asc' } })
  return rows.map(({ letter, applicantName, country, state, submittedAt }) => ({
    letter,
    name: applicantName,
    country,
    state,
    submittedAt: submittedAt?.toISOString() ?? null,
  }))
}

async function readLateBids(reader: Reader, tenderId: string): Promise<Bids['lateBids']> {
  const rows = await reader.sealedBid.findMany({
    where: { tenderId, state: 'late' },
    orderBy: { createdAt: 'asc' },
    select: {
      createdAt: true,
      applicant: { select: { name: true } },
      submissions: {
        where: { isLate: true },
        orderBy: { number: 'asc' },
        take: 1,
        select: { submittedAt: true },
      },
    },
  })
  return rows.map(({ applicant, submissions, createdAt }) => ({
    name: applicant.name,
    receivedAt: (submissions[0]?.submittedAt ?? createdAt).toISOString(),
  }))
}

async function readFindings(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Bids['findings']> {
  const rows = await reader.knockOutFinding.findMany({
    where: { bid: { tenderId } },
    orderBy: [{ bid: { position: 'asc' } }, { criterion: { code: 'asc' } }],
    select: {
      verdict: true,
      reason: true,
      foundById: true,
      confirmedById: true,
      bid: { select: { letter: true } },
      criterion: { select: { code: true } },
    },
  })
  return rows.map(({ bid, criterion, verdict, reason, foundById, confirmedById }) => ({
    bid: bid.letter,
    criterion: criterion.code,
    verdict,
    reason,
    foundBy: nameOf(foundById),
    confirmedBy: nameOf(confirmedById),
  }))
}

async function readQuestions(reader: Reader, tenderId: string): Promise<Bids['questions']> {
  const rows = await reader.question.findMany({
    where: { tenderId, state: { not: 'asked' } },
    orderBy: { askedAt: 'asc' },
  })
  return rows.flatMap(({ state, askedAt, published, answer }) =>
    state === 'asked'
      ? []
      : [
          {
            state,
            askedAt: askedAt.toISOString(),
            question: readLocalizedText(published),
            answer: readLocalizedText(answer),
          },
        ],
  )
}

async function readQueries(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Bids['queries']> {
  const rows = await reader.bidQuery.findMany({
    where: { bid: { tenderId } },
    orderBy: { askedAt: 'asc' },
    include: { bid: { select: { letter: true } } },
  })
  return rows.map(({ bid, kind, question, answer, decision, reason, ...query }) => ({
    bid: bid.letter,
    kind,
    finding: jsonIn(query.finding),
    question,
    askedAt: query.askedAt.toISOString(),
    answer,
    answeredAt: query.answeredAt?.toISOString() ?? null,
    decision,
    reason,
    decidedBy: nameOf(query.decidedById),
  }))
}

async function readPrices(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Bids['prices']> {
  const rows = await reader.priceOffer.findMany({
    where: { bid: { tenderId } },
    orderBy: { bid: { position: 'asc' } },
    include: { bid: { select: { letter: true } } },
  })
  return rows.map(({ bid, currency, isTaxIncluded, correctionReason, ...offer }) => ({
    bid: bid.letter,
    offered: Number(offer.offeredMinor),
    currency,
    isTaxIncluded,
    corrected: minorIn(offer.correctedMinor),
    correctionReason,
    exchange: jsonIn(offer.exchange),
    compared: minorIn(offer.comparedMinor),
    checkedBy: nameOf(offer.checkedById),
  }))
}

const minorIn = (column: bigint | null) => (column === null ? null : Number(column))

const jsonIn = (column: unknown) => z.json().parse(column)
