import type { JudgementSheet } from './judgement-rules'
import type { JudgementName } from './judgement-schema'
import type { QuestionSet } from './question-set-rules'

/** What an expert has answered to one question set, apart from where and when it is stored. */
export type Answers = Omit<JudgementSheet, 'questionSet' | 'version'>

type Judgements = Readonly<Record<string, number>>

export const noAnswers: Answers = {
  best: null,
  worst: null,
  bestToOthers: {},
  othersToWorst: {},
  kept: [],
}

/** Number of comparisons given; the choice of best and worst not counted. */
export const comparisonCount = ({ bestToOthers, othersToWorst }: Answers) =>
  Object.keys(bestToOthers).length + Object.keys(othersToWorst).length

/**
 * Names `best` the most important item. Answers that still apply stay: those against the worst, of which the new best's
 * own becomes "best over worst" and the old best's "best over worst" becomes an answer against the worst. Answers that
 * compared the old best with others go, for they say nothing about the new one, except that the two were equal.
 */
export function chooseBest(answers: Answers, best: string): Answers {
  const { best: before, worst, bestToOthers, othersToWorst } = answers
  if (before === best) return answers
  if (before === null) return withWorstApart({ ...answers, best })
  const overWorst = worst === null ? undefined : bestToOthers[worst]
  return withWorstApart({
    ...answers,
    best,
    bestToOthers: {
      ...given(worst, othersToWorst[best]),
      ...(bestToOthers[best] === 1 ? { [before]: 1 } : {}),
    },
    othersToWorst: { ...without(othersToWorst, best), ...given(before, overWorst) },
    kept: answers.kept.filter(
      ({ kind, criterion }) => kind === 'others-to-worst' && criterion !== best,
    ),
  })
}

/** Names `worst` the least important item. Answers about the best stay; answers against the old worst go. */
export function chooseWorst(answers: Answers, worst: string): Answers {
  const { worst: before, othersToWorst } = answers
  if (before === worst) return answers
  const isEqual = before !== null && othersToWorst[worst] === 1
  return withBestApart({
    ...answers,
    worst,
    othersToWorst: isEqual ? { [before]: 1 } : {},
    kept: answers.kept.filter(({ kind }) => kind === 'best-to-others'),
  })
}

/** Gives one comparison; an earlier decision to keep it no longer holds. */
export function giveJudgement(answers: Answers, name: JudgementName, value: number): Answers {
  const list = name.kind === 'best-to-others' ? 'bestToOthers' : 'othersToWorst'
  return {
    ...answers,
    [list]: { ...answers[list], [name.criterion]: value },
    kept: answers.kept.filter((kept) => !isSameJudgement(kept, name)),
  }
}

/** Records that the expert looked at a judgement again and stands by it. */
export function keepJudgement(answers: Answers, name: JudgementName): Answers {
  if (isKept(answers, name)) return answers
  return { ...answers, kept: [...answers.kept, name] }
}

export const isKept = (answers: Answers, name: JudgementName) =>
  answers.kept.some((kept) => isSameJudgement(kept, name))

export const isSameJudgement = (one: JudgementName, other: JudgementName) =>
  one.kind === other.kind && one.criterion === other.criterion

/** True when both say the same, in whatever order it was said. */
export function areSameAnswers(one: Answers, other: Answers): boolean {
  return (
    one.best === other.best &&
    one.worst === other.worst &&
    areSameJudgements(one.bestToOthers, other.bestToOthers) &&
    areSameJudgements(one.othersToWorst, other.othersToWorst) &&
    one.kept.length === other.kept.length &&
    one.kept.every((name) => isKept(other, name))
  )
}

/**
 * The answers as far as they are about items that are still asked: criteria may change until the weights are locked.
 * Without its best (or worst), a sheet loses the answers that compared with it.
 */
export function answersAbout(set: QuestionSet, answers: Answers): Answers {
  const isAsked = (item: string | null) => set.items.some(({ id }) => id === item)
  const asked = (judgements: Judgements): Judgements =>
    Object.fromEntries(Object.entries(judgements).filter(([item]) => isAsked(item)))
  const best = isAsked(answers.best) ? answers.best : null
  const worst = isAsked(answers.worst) ? answers.worst : null
  return {
    best,
    worst,
    bestToOthers: best === null ? {} : asked(answers.bestToOthers),
    othersToWorst: worst === null ? {} : asked(answers.othersToWorst),
    kept: answers.kept.filter(
      ({ kind, criterion }) =>
        isAsked(criterion) && (kind === 'best-to-others' ? best : worst) !== null,
    ),
  }
}

/** The answers that another choice of best and worst would drop. */
export const droppedBy = (before: Answers, after: Answers) =>
  Math.max(0, comparisonCount(before) - comparisonCount(after))

/** An item cannot be both: named best, it is no longer the worst. */
const withWorstApart = (answers: Answers): Answers =>
  answers.worst === answers.best
    ? { ...answers, worst: null, bestToOthers: {}, othersToWorst: {}, kept: [] }
    : answers

const withBestApart = (answers: Answers): Answers =>
  answers.best === answers.worst
    ? { ...answers, best: null, bestToOthers: {}, othersToWorst: {}, kept: [] }
    : answers

const given = (item: string | null, value: number | undefined): Judgements =>
  item === null || value === undefined ? {} : { [item]: value }

const without = (judgements: Judgements, item: string): Judgements =>
  Object.fromEntries(Object.entries(judgements).filter(([id]) => id !== item))

function areSameJudgements(one: Judgements, other: Judgements): boolean {
  const ids = Object.keys(one)
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id])
}
