import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins class names; of two utilities that set the same property the later wins. */
export const cn = (...classes: readonly ClassValue[]) => twMerge(clsx(classes))
