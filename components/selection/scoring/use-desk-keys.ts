import { useSingleKeys } from '../desk/use-single-keys'

type DeskKeys = {
  readonly levels: readonly { readonly level: number }[]
  readonly isOpen: boolean
  readonly move: (steps: number) => void
  readonly choose: (choice: number | 'not-applicable') => void
  readonly attach: () => void
  readonly sayNoneFound: () => void
  readonly showKeys: () => void
}

/**
 * Digits give the level, N says that the criterion does not apply, E attaches the page that is open, X says that no
 * evidence was found or takes it back, J goes on and K goes back, and the question mark shows all this.
 */
export function useDeskKeys(desk: DeskKeys) {
  useSingleKeys((key) => act(desk, key.toLowerCase()))
}

/** True when the key meant something. */
function act(desk: DeskKeys, key: string): boolean {
  const { levels, isOpen, move, choose, attach, sayNoneFound, showKeys } = desk
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
  else if (key === 'x') sayNoneFound()
  else return false
  return true
}
