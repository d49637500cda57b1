'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'

type AfterLoadProps = {
  /** Client components: what they draw is then neither made by the server nor sent. */
  readonly children: ReactNode
  /** In pixels, roughly that of the children, so that nothing below jumps. 0 where they begin hidden. */
  readonly height?: number
}

/** Draws its children once the page has loaded and has time: for what is large and lies far below or is hidden at first. */
export function AfterLoad({ children, height = 0 }: AfterLoadProps) {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => startTransition(() => setLoaded(true)), [])
  return isLoaded ? children : <div aria-busy="true" style={{ minHeight: height }} />
}
