import { Kbd } from '../../ui/kbd'

type KeyHintProps = {
  /** Hides earlier, where the desk has three parts. */
  readonly dense: boolean
  readonly children: string
}

/** A key, where there is a keyboard to press it on. */
export const KeyHint = ({ dense, children }: KeyHintProps) => (
  <span aria-hidden="true" className={dense ? 'max-lg:hidden' : 'max-md:hidden'}>
    <Kbd>{children}</Kbd>
  </span>
)
