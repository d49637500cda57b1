'use client'

import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { AdmissibilityActions } from './admissibility-actions'

type MoveOnButtonProps = {
  readonly tenderId: string
  readonly version: number
  readonly label: string
  readonly effect: string
  readonly done: string
  readonly action: AdmissibilityActions['start']
}

/** Moves the tender on, once what that means was read. */
export function MoveOnButton({
  tenderId,
  version,
  label,
  effect,
  done,
  action,
}: MoveOnButtonProps) {
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{label}</Button>}
      title={label}
      effect={effect}
      confirmLabel={label}
      action={() => action({ tenderId, version })}
      done={done}
    />
  )
}
