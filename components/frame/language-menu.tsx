'use client'

import { Languages } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { isLocale, locales } from '../../lib/shared/locale'
import { Menu, MenuChoice } from '../ui/menu'
import { usePathname, useRouter } from '../ui/navigation'
import { languageNames } from './language-names'
import { toolLook } from './tool-look'

/** The same page in another language. */
export function LanguageMenu() {
  const t = useTranslations('ui')
  const locale = useLocale()
  const router = useRouter()
  const pathname = usePathname()
  const change = (next: string) => {
    if (isLocale(next))
      router.replace(`${pathname}${location.search}${location.hash}`, {
        locale: next,
        scroll: false,
      })
  }
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t('frame.language')} className={toolLook}>
          <Languages />
          <span className="uppercase max-md:sr-only">{locale}</span>
        </button>
      }
    >
      <MenuChoice
        value={locale}
        onValueChange={change}
        options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
    </Menu>
  )
}
