import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element has come near the window: what is costly to load can wait until then. */
export function useSeen<Element extends HTMLElement>(): readonly [
  RefObject<Element | null>,
  boolean,
] {
  const element = useRef<Element>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const { current } = element
    if (!current || isSeen) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [isSeen])
  return [element, isSeen]
}
