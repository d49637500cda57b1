import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page's script runs: false in the HTML of the server and at first in the browser. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
