'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import { changeRolesInput } from '../../lib/administration/people-schema'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { SubmitButton } from '../forms/submit-button'
import { useServerForm } from '../forms/use-server-form'
import { showToast } from '../ui/toast'
import { RoleBoxes } from './role-boxes'

type Input = z.infer<typeof changeRolesInput>

type RolesFormProps = {
  readonly name: string
  readonly values: Input
  readonly action: (input: Input) => Promise<Result<unknown>>
}

/** The roles of one person. */
export function RolesForm({ name, values, action }: RolesFormProps) {
  const t = useTranslations('administration.person')
  const form = useServerForm(changeRolesInput, action, {
    values,
    onSaved: () => showToast({ title: t('saved'), tone: 'good' }),
  })
  return (
    <Form form={form}>
      <RoleBoxes {...form.choice('roles')} label={t('rolesLegend', { name })} />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
