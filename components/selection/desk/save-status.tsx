import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { Button } from '../../ui/button'
import { cn } from '../../ui/class-names'

export type SaveNote = {
  readonly kind: 'saved' | 'saving' | 'caution' | 'bad' | 'unreachable'
  readonly text: string
}

type SaveStatusProps = {
  /** Null while there is nothing to say. */
  readonly note: SaveNote | null
  /** The words of the button that tries again. */
  readonly again: string
  readonly retry: () => void
}

/** Whether what was given is safe, in a few words. */
export function SaveStatus({ note, again, retry }: SaveStatusProps) {
  return (
    <span role="status" className="flex flex-wrap items-center gap-1.5">
      {note && <Note {...note} />}
      {note?.kind === 'unreachable' && (
        <Button size="sm" onClick={retry}>
          {again}
        </Button>
      )}
    </span>
  )
}

function Note({ kind, text }: SaveNote) {
  if (kind === 'caution' || kind === 'bad')
    return (
      <span
        className={cn('flex items-center gap-1.5', kind === 'bad' ? 'text-bad' : 'text-caution')}
      >
        {icons[kind]}
        {text}
      </span>
    )
  return (
    <>
      {icons[kind]}
      {text}
    </>
  )
}

const icons = {
  saved: <Check className="size-3.5 text-good" />,
  saving: <LoaderCircle className="size-3.5 motion-safe:animate-spin" />,
  caution: <TriangleAlert className="size-3.5" />,
  bad: <TriangleAlert className="size-3.5" />,
  unreachable: <CloudOff className="size-3.5" />,
}
