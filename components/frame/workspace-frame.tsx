import { useTranslations } from 'next-intl'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { ToastRegion } from '../ui/toast'
import { BottomBar } from './bottom-bar'
import { CommandPalette } from './command-palette'
import { HelpButton } from './help-button'
import { LanguageMenu } from './language-menu'
import { NavIcon, type NavIconName } from './nav-icon'
import type { NavGroup } from './nav-item'
import { NavList } from './nav-list'
import { OfflineBanner } from './offline-banner'
import type { PaletteSource } from './palette-hit'
import { type Person, PersonMenu } from './person-menu'
import { PrintAddress } from './print-address'
import type { HelpLink } from './shortcuts-dialog'
import { SideNav } from './side-nav'
import { ThemeSwitch } from './theme-switch'

type WorkspaceFrameProps = PaletteSource & {
  /** Only modules and pages that exist and that this person may open. */
  readonly nav: readonly NavGroup[]
  readonly person: Person
  readonly organisation?: string
  readonly personMenu: readonly {
    readonly href: string
    readonly label: string
    readonly icon: NavIconName
  }[]
  readonly helpLinks?: readonly HelpLink[]
  readonly signOut: () => Promise<void>
  /** A standing line above the top bar, such as "demonstration": a `FrameNotice`. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** The frame of the workspace: navigation, top bar, content. Needs the messages `ui`, `validation` and `errors` in the browser. */
export function WorkspaceFrame({
  nav,
  notice,
  children,
  helpLinks = [],
  ...rest
}: WorkspaceFrameProps) {
  return (
    <NuqsAdapter>
      <SkipLink />
      <div className="min-h-dvh max-md:pb-18 md:grid md:grid-cols-[var(--nav)_minmax(0,1fr)] print:block print:pb-0">
        <SideNav
          groups={nav}
          organisation={rest.organisation}
          foot={<HelpButton links={helpLinks} listens />}
        />
        <div className="min-w-0">
          {notice}
          <TopBar {...rest} />
          <main
            id="main"
            tabIndex={-1}
            className="max-w-[92.5rem] px-8 pt-6 pb-14 focus-visible:outline-none max-md:px-4 max-md:pt-4 max-md:pb-8 print:max-w-none print:p-0"
          >
            {children}
          </main>
        </div>
      </div>
      <PhoneNav nav={nav} helpLinks={helpLinks} />
      <OfflineBanner />
      <PrintAddress />
      <ToastRegion />
    </NuqsAdapter>
  )
}

/** One line over the whole width, for what is true on every page. */
export function FrameNotice({ children }: { readonly children: ReactNode }) {
  return (
    <p className="border-b bg-caution-tint px-8 py-1.5 text-xs text-ink max-md:px-4">{children}</p>
  )
}

function SkipLink() {
  const t = useTranslations('ui')
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-accent px-4 py-2.5 font-bold text-on-accent no-print focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:px-4 focus:py-2.5"
    >
      {t('frame.skip')}
    </a>
  )
}

type TopBarProps = Pick<
  WorkspaceFrameProps,
  'pages' | 'search' | 'person' | 'personMenu' | 'signOut'
>

function TopBar({ pages, search, person, personMenu, signOut }: TopBarProps) {
  return (
    <header className="sticky top-0 z-10 flex h-(--bar) items-center gap-3 border-b bg-paper/94 px-8 backdrop-blur-sm no-print max-md:gap-0 max-md:px-2">
      <CommandPalette pages={pages} search={search} />
      <LanguageMenu />
      <ThemeSwitch />
      <PersonMenu
        person={person}
        signOut={signOut}
        items={personMenu.map((item) => ({ ...item, icon: <NavIcon name={item.icon} /> }))}
      />
    </header>
  )
}

const barPlaces = 4

function PhoneNav(props: {
  readonly nav: readonly NavGroup[]
  readonly helpLinks: readonly HelpLink[]
}) {
  const items = props.nav.slice(0, barPlaces).flatMap((group) => {
    const first = group.items[0]
    if (!first) return []
    return {
      id: group.id,
      href: first.href,
      label: group.label ?? first.label,
      icon: <NavIcon name={group.icon} />,
      count: group.items.find(({ count }) => count !== undefined)?.count ?? 0,
      pages: group.items.map(({ href, exact = false }) => ({ href, exact })),
    }
  })
  return (
    <BottomBar items={items}>
      <NavList groups={props.nav} />
      <HelpButton links={props.helpLinks} />
    </BottomBar>
  )
}
