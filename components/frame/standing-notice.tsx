import type { ReactNode } from 'react'

type StandingNoticeProps = {
  readonly title: string
  readonly body: ReactNode
  /** Stands inside the frame of the workspace, which has the page's landmarks. */
  readonly framed?: boolean
  readonly children?: ReactNode
}

/** A whole page that says one thing: what happened, what is safe, and what to do next. */
export function StandingNotice({ title, body, framed = false, children }: StandingNoticeProps) {
  const Landmark = framed ? 'div' : 'main'
  return (
    <Landmark className="mx-auto grid min-h-[70vh] max-w-xl content-center gap-4 p-6">
      <h1>{title}</h1>
      <div className="grid gap-2 text-base text-ink-2">{body}</div>
      <div className="flex flex-wrap gap-2 pt-2">{children}</div>
    </Landmark>
  )
}
