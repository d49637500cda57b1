import { useEffect, useRef } from 'react'
import { singleKeys } from '../../frame/single-keys'

type DeskKeys = {
  readonly levels: readonly { readonly level: number }[]
  readonly isOpen: boolean
  readonly move: (steps: number) => void
  readonly choose: (choice: number | 'not-applicable') => void
  readonly attach: () => void
  readonly showKeys: () => void
}

/**
 * Digits give the level, N says that the criterion does not apply, E attaches the page that is open, J goes on and K goes
 * back, and the question mark shows all this; not while somebody types, and not where single keys are switched off.
 */
export function useDeskKeys(desk: DeskKeys) {
  const latest = useRef(desk)
  useEffect(() => {
    latest.current = desk
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey
      if (isChord || isTyping(event.target) || !singleKeys.areOn()) return
      if (!act(latest.current, event.key.toLowerCase())) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the frame, whose own help the question mark opens elsewhere.
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
}

/** True when the key meant something. */
function act(desk: DeskKeys, key: string): boolean {
  const { levels, isOpen, move, choose, attach, showKeys } = desk
  if (key === '?') {
    showKeys()
    return true
  }
  if (key === 'j' || key === 'k') {
    move(key === 'j' ? 1 : -1)
    return true
  }
  if (!isOpen) return false
  const level = levels.find((one) => String(one.level) === key)
  if (level) choose(level.level)
  else if (key === 'n') choose('not-applicable')
  else if (key === 'e') attach()
  else return false
  return true
}

/** Radio buttons and boxes are no place to type. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="dialog"]')) return true
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
