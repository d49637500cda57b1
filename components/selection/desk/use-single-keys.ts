import { useEffect, useRef } from 'react'
import { singleKeys } from '../../frame/single-keys'

/**
 * Listens to keys pressed by themselves; not while somebody types, and not where single keys are switched off.
 *
 * @param act says whether the key meant something
 */
export function useSingleKeys(act: (key: string) => boolean) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey
      if (isChord || isTyping(event.target) || !singleKeys.areOn()) return
      if (!latest.current(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the frame, whose own help the question mark opens elsewhere.
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
}

/** Radio buttons and boxes are no place to type. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="dialog"]')) return true
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
