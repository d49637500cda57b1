'use client'

import { Bell } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { Result } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { showToast } from '../../ui/toast'

type NudgeButtonProps = {
  readonly tenderId: string
  readonly nudge: (input: unknown) => Promise<Result<unknown>>
}

/** Reminds everybody whose cards are still out, by mail. */
export function NudgeButton({ tenderId, nudge }: NudgeButtonProps) {
  const t = useTranslations()
  const [pending, start] = useTransition()
  const [key, renew] = useState(() => crypto.randomUUID())
  const press = () =>
    start(async () => {
      const result = await nudge({ tenderId, key })
      if (result.ok) renew(crypto.randomUUID())
      showToast(
        result.ok
          ? { title: t('scoring.board.nudged'), tone: 'good' }
          : { title: t(`errors.${result.failure.code}`), tone: 'bad' },
      )
    })
  return (
    <Button size="sm" icon={<Bell />} pending={pending} onClick={press}>
      {t('scoring.board.nudge')}
    </Button>
  )
}
