import { Languages } from 'lucide-react'
import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { locales } from '../../lib/shared/locale'
import { languageNames } from './language-names'
import { inLanguage } from './same-page'
import { toolLook } from './tool-look'

/** The languages of a public page: links to the same address in a fold, at work without any script. */
export async function LanguageLinks({ label }: { readonly label: string }) {
  const locale = await getLocale()
  const address = (await headers()).get('x-page-address') ?? ''
  return (
    <details className="group/languages relative">
      <summary aria-label={label} className={`${toolLook} list-none`}>
        <Languages />
        {languageNames[locale]}
      </summary>
      <ul className="absolute end-0 top-full z-10 mt-1 min-w-40 rounded-lg border border-line-2 bg-raised p-1 shadow-md">
        {locales.map((value) => (
          <li key={value}>
            <a
              href={inLanguage(address, value)}
              lang={value}
              hrefLang={value}
              aria-current={value === locale ? 'true' : undefined}
              className="flex min-h-9 items-center rounded-md px-2.5 text-ink no-underline hover:bg-sunken aria-[current]:font-bold max-md:min-h-11"
            >
              {languageNames[value]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
