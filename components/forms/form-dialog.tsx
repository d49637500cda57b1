'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { Result } from '../../lib/shared/result'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { showToast } from '../ui/toast'
import { Form } from './form'
import { SubmitButton } from './submit-button'
import { useServerForm } from './use-server-form'

type FormDialogProps<Input extends FieldValues, Value> = Omit<
  ComponentProps<typeof Dialog>,
  'footer' | 'children'
> & {
  readonly schema: z.ZodType<unknown, Input>
  readonly action: (input: Input) => Promise<Result<Value>>
  readonly values: NoInfer<Input>
  readonly draftKey?: string
  /** What the form is for, where the title does not say it. */
  readonly label?: string
  /** The verb of the act itself. */
  readonly submit: string
  readonly tone?: 'primary' | 'danger'
  /** Names a second button, which closes the dialog. */
  readonly cancel?: string
  /** Said in a toast when it is saved. */
  readonly done: string | ((value: Value) => string)
  readonly onSaved?: (value: Value) => void
  readonly children: (form: ReturnType<typeof useServerForm<Input, Value>>) => ReactNode
}

/** A form over a command in a dialog of its own. Closed without saving, it still has what was typed. */
export function FormDialog<Input extends FieldValues, Value>({
  schema,
  action,
  values,
  draftKey,
  label,
  submit,
  tone = 'primary',
  cancel,
  done,
  onSaved,
  children,
  ...dialog
}: FormDialogProps<Input, Value>) {
  const [ownOpen, setOwnOpen] = useState(false)
  const setOpen = dialog.onOpenChange ?? setOwnOpen
  const form = useServerForm(schema, action, {
    values,
    ...(draftKey === undefined ? {} : { draftKey }),
    onSaved: (value) => {
      form.discardDraft()
      setOpen(false)
      showToast({ title: typeof done === 'string' ? done : done(value), tone: 'good' })
      onSaved?.(value)
    },
  })
  return (
    <Dialog open={ownOpen} {...dialog} onOpenChange={setOpen}>
      <Form form={form} label={label ?? dialog.title}>
        {children(form)}
        <div className={cancel && 'flex flex-wrap justify-end gap-2'}>
          {cancel && (
            <DialogClose>
              <Button variant="quiet">{cancel}</Button>
            </DialogClose>
          )}
          <SubmitButton pending={form.pending} variant={tone}>
            {submit}
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
