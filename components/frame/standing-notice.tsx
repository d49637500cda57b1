import type { ReactNode } from 'react'

/** A whole page that says one thing: what happened, what is safe, and what to do next. */
export function StandingNotice({
  title,
  body,
  children,
}: {
  title: string
  body: ReactNode
  children?: ReactNode
}) {
  return (
    <main className="mx-auto grid min-h-[70vh] max-w-xl content-center gap-4 p-6">
      <h1>{title}</h1>
      <div className="grid gap-2 text-base text-ink-2">{body}</div>
      <div className="flex flex-wrap gap-2 pt-2">{children}</div>
    </main>
  )
}
