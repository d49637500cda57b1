'use client'

import { Languages } from 'lucide-react'
import { useLocale } from 'next-intl'
import { isLocale, locales } from '../../lib/shared/locale'
import { Link, usePathname } from '../ui/navigation'
import { languageNames } from './language-names'
import { toolLook } from './tool-look'

/** The languages of a public page: links in a fold, at work before any script. */
export function LanguageLinks({ label }: { readonly label: string }) {
  const locale = useLocale()
  const pathname = usePathname()
  return (
    <details className="group/languages relative">
      <summary aria-label={label} className={`${toolLook} list-none`}>
        <Languages />
        {isLocale(locale) ? languageNames[locale] : locale}
      </summary>
      <ul className="absolute end-0 top-full z-10 mt-1 min-w-40 rounded-lg border border-line-2 bg-raised p-1 shadow-md">
        {locales.map((value) => (
          <li key={value}>
            <Link
              href={pathname}
              locale={value}
              lang={value}
              hrefLang={value}
              aria-current={value === locale ? 'true' : undefined}
              className="flex min-h-9 items-center rounded-md px-2.5 text-ink no-underline hover:bg-sunken aria-[current]:font-bold max-md:min-h-11"
            >
              {languageNames[value]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
