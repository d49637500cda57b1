'use client'

import { useTranslations } from 'next-intl'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'

type PresenceFieldProps = {
  readonly members: ModerationCellView['members']
  readonly value: readonly string[]
  readonly onChange: (present: readonly string[]) => void
  readonly error: string | undefined
}

/** Who was there when the cell was talked about; those absent on record or off the bid cannot be named. */
export function PresenceField({ members, value, onChange, error }: PresenceFieldProps) {
  const t = useTranslations('moderation.form')
  return (
    <fieldset
      className="m-0 min-w-0 border-0 p-0"
      aria-describedby={error ? 'present-error' : undefined}
    >
      <legend className="mb-1.5 font-bold">{t('present')}</legend>
      {error && (
        <p id="present-error" className="mb-1.5 text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-1.5">
        {members.map(({ userId, name, out }) => (
          <label
            key={userId}
            className={`inline-flex min-h-6 items-center gap-1.5 max-md:min-h-10 ${out ? 'text-ink-3' : ''}`}
          >
            <input
              type="checkbox"
              name="present"
              disabled={out !== null}
              checked={value.includes(userId)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...value, userId]
                    : value.filter((present) => present !== userId),
                )
              }
            />
            {out ? t(`out.${out}`, { name }) : name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
