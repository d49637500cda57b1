'use client'

import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Toaster, toast } from 'sonner'
import { Button } from './button'

type Toast = {
  readonly title: string
  readonly detail?: string
  readonly tone?: 'info' | 'good' | 'bad'
  /** Takes the act back. Only for acts that can be: never for a score, a reveal or a decision. */
  readonly undo?: { readonly label: string; readonly run: () => void }
}

/** Tells that something was done. Stays eight seconds with Undo, five without. */
export function showToast(message: Toast) {
  toast.custom((id) => <ToastCard message={message} close={() => toast.dismiss(id)} />, {
    duration: message.undo ? 8000 : 5000,
  })
}

/** Where toasts appear: once, in the frame. */
export function ToastRegion() {
  const t = useTranslations('ui')
  return (
    <Toaster
      position="bottom-right"
      containerAriaLabel={t('toast.region')}
      mobileOffset={{ bottom: 76 }}
      className="no-print"
    />
  )
}

function ToastCard({ message, close }: { readonly message: Toast; readonly close: () => void }) {
  const { title, detail, tone = 'info', undo } = message
  return (
    <div className="flex w-88 max-w-[calc(100vw-2rem)] items-start gap-2.5 rounded-lg border border-line-2 bg-raised px-4 py-3 font-sans text-sm text-ink shadow-md">
      <span className="mt-0.5">{icons[tone]}</span>
      <div className="min-w-0 flex-1">
        <p className="font-bold">{title}</p>
        {detail && <p className="text-ink-2">{detail}</p>}
      </div>
      {undo && (
        <Button
          size="sm"
          onClick={() => {
            undo.run()
            close()
          }}
        >
          {undo.label}
        </Button>
      )}
    </div>
  )
}

const icons = {
  info: <Info className="text-ink-2" />,
  good: <CircleCheck className="text-good" />,
  bad: <CircleAlert className="text-bad" />,
}
