'use client'

import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { type Locale, locales } from '@/lib/shared/locale'

type LanguageChoiceProps = {
  readonly value: Locale
  readonly onValueChange: (locale: Locale) => void
  /** Languages that have a title. */
  readonly written: ReadonlySet<Locale>
  /** Languages with a field that was refused. */
  readonly flawed: ReadonlySet<Locale>
}

/** Which language the text boxes show; a tick where that language is written. */
export function LanguageChoice({ value, onValueChange, written, flawed }: LanguageChoiceProps) {
  const t = useTranslations('tenders')
  return (
    <fieldset className="inline-flex w-fit gap-0.5 rounded-md bg-sunken p-0.5">
      <legend className="sr-only">{t('editor.language')}</legend>
      {locales.map((locale) => (
        <label key={locale} className="relative">
          <input
            type="radio"
            name="language"
            value={locale}
            checked={locale === value}
            onChange={() => onValueChange(locale)}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <span
            className={cn(
              'inline-flex h-8 items-center gap-1.5 rounded-sm px-3 text-ink-2 peer-checked:bg-surface peer-checked:font-bold peer-checked:text-ink peer-checked:ring-1 peer-checked:ring-line-2 peer-focus-visible:outline-2 peer-focus-visible:outline-focus max-md:h-11',
            )}
          >
            {t(`form.languages.${locale}`)}
            <Mark isWritten={written.has(locale)} isFlawed={flawed.has(locale)} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Mark({
  isWritten,
  isFlawed,
}: {
  readonly isWritten: boolean
  readonly isFlawed: boolean
}) {
  const t = useTranslations('tenders.editor')
  if (isFlawed)
    return <TriangleAlert role="img" aria-label={t('flawed')} className="text-caution" />
  return isWritten ? <Check role="img" aria-label={t('written')} className="text-good" /> : null
}
