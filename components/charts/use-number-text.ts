import { useLocale } from 'next-intl'
import { type NumberText, numberText } from './number-text'

/** Numbers in the reader's language; works in server and client components. */
export const useNumberText = (): NumberText => numberText(useLocale())
