'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '../ui/button'

/** Sends the form once: while it is on its way a second press does nothing. */
export function SubmitButton({
  pending = false,
  variant = 'primary',
  ...button
}: ComponentProps<typeof Button>) {
  const status = useFormStatus()
  return <Button {...button} type="submit" variant={variant} pending={pending || status.pending} />
}
