import { db } from '../../../lib/platform/db'
import { answerLowPrice } from '../../../lib/selection/prices/answer-low-price'
import { askLowPrice } from '../../../lib/selection/prices/ask-low-price'
import { checkPrice } from '../../../lib/selection/prices/check-price'
import { combinePrices } from '../../../lib/selection/prices/combine-prices'
import { decideLowPrice } from '../../../lib/selection/prices/decide-low-price'
import { tell } from '../tell'
import { after, chair, dayOf, finance, type ProcedureStory } from './procedure-story'
import { tellOpening, tenderVersion } from './tell-admission'

/** The bidder whose price is asked about, and what becomes of it. */
export type StoryLowPrice = {
  readonly applicantId: string
  readonly dueAt: string
  /** Null where the story leaves the question open. */
  readonly settled: {
    readonly answer: string
    readonly decision: 'accepted' | 'rejected'
    readonly reason: string
  } | null
}

/** Prices are opened by two, checked, and the one that is abnormally low is asked about. */
export async function tellPrices(story: ProcedureStory, low: StoryLowPrice) {
  const { tenderId } = story
  await tellOpening(tenderId, 'financial', dayOf(story, 'pricesOpened'), finance)
  const offers = await db.priceOffer.findMany({
    where: { bid: { tenderId } },
    orderBy: { bid: { letter: 'asc' } },
  })
  for (const [place, { bidId, version }] of offers.entries())
    await tell(finance, after(dayOf(story, 'pricesOpened'), 30 + place * 5), checkPrice, {
      tenderId,
      bidId,
      version,
      corrected: null,
      taxPercent: 16,
      reason: '',
    })
  const bid = await db.bid.findFirstOrThrow({ where: { tenderId, applicantId: low.applicantId } })
  const { queryId } = await tell(finance, after(dayOf(story, 'pricesOpened'), 60), askLowPrice, {
    tenderId,
    bidId: bid.id,
    question:
      'Your price is far below the others. Please show how it covers administration, the network and the reserves that the law asks for.',
    dueAt: low.dueAt,
  })
  if (low.settled === null) return
  const { answer, decision, reason } = low.settled
  const day = 24 * 60
  await tell(finance, after(dayOf(story, 'pricesOpened'), 4 * day), answerLowPrice, {
    tenderId,
    queryId,
    version: 1,
    answer,
  })
  await tell(chair, after(dayOf(story, 'pricesOpened'), 5 * day), decideLowPrice, {
    tenderId,
    queryId,
    version: 2,
    decision,
    reason,
  })
}

/** Quality and price are put together. */
export const tellCombination = async (story: ProcedureStory) =>
  tell(finance, after(dayOf(story, 'pricesOpened'), 6 * 24 * 60), combinePrices, {
    tenderId: story.tenderId,
    version: await tenderVersion(story.tenderId),
  })
