import type { LocalizedText } from '../../../lib/shared/locale'
import type { StoryApplicant } from './applicants'

/** Levels from 1 to 5 on the three rated criteria, in the order of `ratedCodes`. */
export type Levels = readonly [number, number, number]

/** One bid of a story: what it offers, and what each evaluator makes of it. */
export type StoryBid = {
  readonly applicant: StoryApplicant
  readonly isLicensed: boolean
  readonly clinics: number
  readonly daysToPay: number
  /** In whole units of the tender's currency, for a year. */
  readonly price: number
  /** ISO 8601, UTC. */
  readonly submittedAt: string
  /** By evaluator's account; left out where they give none. */
  readonly levels: Readonly<Record<string, Levels>>
  /** Where one evaluator found no evidence: the rated criterion, counted from 0, and what they wrote. */
  readonly nothingFound?: {
    readonly evaluatorId: string
    readonly place: number
    readonly comment: string
  }
}

type LaterAct =
  | 'opened'
  | 'declared'
  | 'judged'
  | 'scored'
  | 'revealed'
  | 'moderated'
  | 'pricesOpened'
  | 'reported'
  | 'notified'
  | 'awarded'

/** When each act of a story was done: ISO 8601, UTC. Acts within a stage follow each other by minutes. */
export type StoryDays = {
  readonly prepared: string
  readonly published: string
  /** Local times of the tender's zone, two hours ahead of UTC. */
  readonly opensAt: string
  readonly closesAt: string
  readonly questionsUntil: string
} & { readonly [Act in LaterAct]?: string }

/** When an act was done that the story tells. */
export function dayOf(
  { tenderId, days }: Pick<ProcedureStory, 'tenderId' | 'days'>,
  act: LaterAct,
) {
  const day = days[act]
  if (day === undefined) throw new Error(`${tenderId}: the story does not say when it was ${act}`)
  return day
}

export type ProcedureStory = {
  readonly tenderId: string
  readonly reference: string
  readonly kind: 'insurer' | 'provider'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly days: StoryDays
  readonly bids: readonly StoryBid[]
  readonly recusal: 'tender' | 'bid'
}

/** Those who score in every story. */
export const storyPanel = ['demo-samira-haddad', 'demo-amina-juma', 'demo-rui-carvalho'] as const

export const chair = 'demo-samira-haddad'
export const officer = 'demo-tomas-machava'
export const finance = 'demo-fatima-aziz'

/** `minutes` after an instant: acts of one stage in their order. */
export const after = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString()
