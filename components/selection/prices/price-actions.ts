import type {
  AnswerLowPriceInput,
  AskLowPriceInput,
  CheckPriceInput,
  DecideLowPriceForm,
  EnterQuoteInput,
  RemoveQuoteInput,
  SetExchangeRateInput,
} from '@/lib/selection/prices/price-schema'
import type { Result } from '@/lib/shared/result'

type Act<Input> = (input: Input) => Promise<Result<unknown>>

/** What the Prices tab can have done. */
export type PriceActions = {
  readonly check: Act<CheckPriceInput>
  readonly setRate: Act<SetExchangeRateInput>
  readonly ask: Act<AskLowPriceInput>
  readonly answer: Act<AnswerLowPriceInput>
  readonly decide: Act<DecideLowPriceForm>
  readonly combine: Act<{ readonly tenderId: string; readonly version: number }>
}

/** What can be done with a quote of the light procedure. */
export type QuoteActions = {
  readonly enter: Act<EnterQuoteInput>
  readonly remove: Act<RemoveQuoteInput>
}
