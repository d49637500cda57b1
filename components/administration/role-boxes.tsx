'use client'

import { useTranslations } from 'next-intl'
import { type Role, roles } from '../../lib/shared/actor'
import { FieldGroup } from '../forms/field'

type RoleBoxesProps = {
  readonly label: string
  readonly name: string
  readonly id?: string
  readonly error?: string | undefined
  readonly value: readonly Role[]
  readonly onValueChange: (value: readonly Role[]) => void
}

/** Every role with what it allows; any number of them may be chosen. */
export function RoleBoxes({ value, onValueChange, ...field }: RoleBoxesProps) {
  const t = useTranslations()
  const toggle = (role: Role) =>
    onValueChange(value.includes(role) ? value.filter((kept) => kept !== role) : [...value, role])
  return (
    <FieldGroup {...field}>
      {(wiring) => (
        <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
          {roles.map((role, place) => (
            <label
              key={role}
              className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 rounded-md py-1.5"
            >
              <input
                type="checkbox"
                id={place === 0 ? wiring.id : `${wiring.id}-${role}`}
                name={wiring.name}
                checked={value.includes(role)}
                onChange={() => toggle(role)}
                className="mt-0.5 max-md:size-6"
              />
              <span className="min-w-0">
                <span className="block font-bold">{t(`enums.role.${role}`)}</span>
                <span className="block text-xs text-ink-2">
                  {t(`administration.roles.${role}`)}
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
