import type { ReactNode } from 'react'
import { PublicFrame } from '../frame/public-frame'

type AccountDoorProps = {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/** A page before the sign-in: a heading, a sentence and one form. */
export function AccountDoor({ title, lead, aside, footer, children }: AccountDoorProps) {
  return (
    <PublicFrame aside={aside} footer={footer}>
      <div className="space-y-2">
        <h1>{title}</h1>
        {lead && <p className="text-ink-2 [overflow-wrap:anywhere]">{lead}</p>}
      </div>
      {children}
    </PublicFrame>
  )
}
