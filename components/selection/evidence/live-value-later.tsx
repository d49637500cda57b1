'use client'

import dynamic from 'next/dynamic'
import { Skeleton } from '../../ui/skeleton'

/** The live value, fetched when an entry is opened: reading formulas is too heavy to come with every page. */
export const LiveValueLater = dynamic(() => import('./live-value').then((part) => part.LiveValue), {
  ssr: false,
  loading: () => <Skeleton className="h-24" />,
})
