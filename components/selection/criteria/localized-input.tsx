'use client'

import { useTranslations } from 'next-intl'
import type { ChangeEvent, ComponentProps } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { type Locale, locales } from '@/lib/shared/locale'

/** What a form gives to the field of one language. */
type FieldOf = (locale: Locale) => Pick<
  ComponentProps<typeof TextInput>,
  'id' | 'name' | 'error'
> & {
  readonly value?: string
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>) => unknown
}

type LocalizedInputProps = {
  readonly label: string
  readonly hint?: string
  /** The field of one language. */
  readonly fieldOf: FieldOf
  /** The language in front; the others are under it, folded. */
  readonly locale: Locale
  /** What is wrong with the text as a whole, such as that no language has one. */
  readonly error?: string | undefined
}

/** A short text in the reader's language, with the other languages one press away. */
export function LocalizedInput({ label, hint, fieldOf, locale, error }: LocalizedInputProps) {
  const t = useTranslations('tenders.form')
  const others = locales.filter((other) => other !== locale)
  const own = fieldOf(locale)
  return (
    <div className="stack gap-2">
      <TextInput
        {...own}
        label={label}
        lang={locale}
        error={own.error ?? error}
        autoComplete="off"
        {...(hint ? { hint } : {})}
      />
      <details>
        <summary className="inline-flex min-h-6 items-center text-ink-2 text-xs">
          {t('otherLanguages')}
        </summary>
        <div className="stack gap-3 pt-2">
          {others.map((other) => (
            <TextInput
              key={other}
              {...fieldOf(other)}
              lang={other}
              label={t('titleIn', { language: t(`languages.${other}`) })}
              autoComplete="off"
              optional
            />
          ))}
        </div>
      </details>
    </div>
  )
}

type LanguagePanelProps = {
  readonly language: Locale
  readonly label: string
  readonly fieldOf: (
    locale: Locale,
  ) => Pick<ComponentProps<typeof TextInput>, 'id' | 'name' | 'error'>
  readonly hint?: string
  readonly optional?: boolean
  readonly error?: string | undefined
  readonly rows?: number
}

/** One text with the field of every language in place and that of the chosen one in sight. */
export function TextInLanguage(props: LanguagePanelProps) {
  const { language, label, fieldOf, hint, optional = false, error, rows } = props
  return locales.map((locale) => {
    const field = fieldOf(locale)
    const shared = {
      ...field,
      label,
      lang: locale,
      optional,
      error: field.error ?? (locale === language ? error : undefined),
      ...(hint ? { hint } : {}),
    }
    return (
      <div key={locale} hidden={locale !== language}>
        {rows === undefined ? (
          <TextInput {...shared} autoComplete="off" />
        ) : (
          <TextArea {...shared} rows={rows} />
        )}
      </div>
    )
  })
}
