'use server'

import { refresh } from 'next/cache'
import { answerLowPrice } from '@/lib/selection/prices/answer-low-price'
import { askLowPrice } from '@/lib/selection/prices/ask-low-price'
import { checkPrice } from '@/lib/selection/prices/check-price'
import { combinePrices } from '@/lib/selection/prices/combine-prices'
import { decideLowPrice } from '@/lib/selection/prices/decide-low-price'
import { enterQuote } from '@/lib/selection/prices/enter-quote'
import { removeQuote } from '@/lib/selection/prices/remove-quote'
import { setExchangeRate } from '@/lib/selection/prices/set-exchange-rate'

export async function checkPriceAction(input: unknown) {
  const result = await checkPrice(input)
  if (result.ok) refresh()
  return result
}

export async function setExchangeRateAction(input: unknown) {
  const result = await setExchangeRate(input)
  if (result.ok) refresh()
  return result
}

export async function askLowPriceAction(input: unknown) {
  const result = await askLowPrice(input)
  if (result.ok) refresh()
  return result
}

export async function answerLowPriceAction(input: unknown) {
  const result = await answerLowPrice(input)
  if (result.ok) refresh()
  return result
}

export async function decideLowPriceAction(input: unknown) {
  const result = await decideLowPrice(input)
  if (result.ok) refresh()
  return result
}

export async function combinePricesAction(input: unknown) {
  const result = await combinePrices(input)
  if (result.ok) refresh()
  return result
}

export async function enterQuoteAction(input: unknown) {
  const result = await enterQuote(input)
  if (result.ok) refresh()
  return result
}

export async function removeQuoteAction(input: unknown) {
  const result = await removeQuote(input)
  if (result.ok) refresh()
  return result
}
