import { useLocale } from 'next-intl'
import { type DateText, dateText } from './date-text'

/** Dates in the reader's language; works in server and client components. */
export const useDateText = (): DateText => dateText(useLocale())
