import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import { readValueFunction } from '../criteria/value-function-schema'
import type { NameOf } from './read-names'
import type { ReportContent } from './report-schema'
import { spreadOf } from './spread-rules'

type Scores = Pick<ReportContent, 'ratings' | 'spread' | 'agreements'>

/** Every score that counts, how far the scores of one cell lie apart, and what the panel agreed on. */
export async function loadReportScores(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Scores> {
  const [ratings, agreements, criteria] = await Promise.all([
    readRatings(reader, tenderId),
    readAgreements(reader, tenderId, nameOf),
    reader.criterion.findMany({ where: { tenderId }, select: { code: true, valueFunction: true } }),
  ])
  const levelsOf = new Map(
    criteria.map(({ code, valueFunction }) => [code, levelsIn(valueFunction)]),
  )
  return { ratings, spread: spreadOf(ratings, levelsOf), agreements }
}

function levelsIn(column: unknown): readonly number[] {
  const declared = readValueFunction(column)
  return declared?.kind === 'rating' ? declared.levels.map(({ level }) => level) : []
}

/** Cards of recused members count nowhere, and do not stand in the report. */
async function readRatings(reader: Reader, tenderId: string): Promise<Scores['ratings']> {
  const [rows, voided] = await Promise.all([
    reader.rating.findMany({
      where: { bid: { tenderId } },
      orderBy: [
        { bid: { position: 'asc' } },
        { criterion: { domain: { position: 'asc' } } },
        { criterion: { position: 'asc' } },
        { evaluator: { name: 'asc' } },
      ],
      select: {
        bidId: true,
        evaluatorId: true,
        level: true,
        comment: true,
        bid: { select: { letter: true } },
        criterion: { select: { code: true } },
        evaluator: { select: { name: true } },
      },
    }),
    reader.scorecard.findMany({
      where: { tenderId, state: 'void' },
      select: { bidId: true, evaluatorId: true },
    }),
  ])
  const isVoid = new Set(voided.map(({ bidId, evaluatorId }) => `${bidId} ${evaluatorId}`))
  return rows
    .filter(({ bidId, evaluatorId }) => !isVoid.has(`${bidId} ${evaluatorId}`))
    .map(({ bid, criterion, evaluator, level, comment }) => ({
      bid: bid.letter,
      criterion: criterion.code,
      evaluator: evaluator.name,
      level,
      comment,
    }))
}

const ids = z.array(z.string())

async function readAgreements(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<Scores['agreements']> {
  const rows = await reader.consensus.findMany({
    where: { tenderId },
    orderBy: [{ bid: { position: 'asc' } }, { criterion: { code: 'asc' } }],
    include: {
      bid: { select: { letter: true } },
      criterion: { select: { code: true } },
      dissents: {
        orderBy: { statedAt: 'asc' },
        select: { point: true, answer: true, member: { select: { name: true } } },
      },
    },
  })
  return rows.map(({ bid, criterion, level, reason, present, agreedById, agreedAt, dissents }) => ({
    bid: bid.letter,
    criterion: criterion.code,
    level,
    reason,
    present: ids.parse(present).map(nameOf),
    agreedBy: nameOf(agreedById),
    agreedAt: agreedAt.toISOString(),
    dissents: dissents.map(({ member, ...dissent }) => ({ member: member.name, ...dissent })),
  }))
}
