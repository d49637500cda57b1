import {
  BookOpen,
  Building2,
  CircleUser,
  Compass,
  FileText,
  Gauge,
  House,
  LayoutTemplate,
  Mail,
  Network,
  Scale,
  ScrollText,
  Settings,
  SlidersHorizontal,
  UsersRound,
} from 'lucide-react'

const icons = {
  account: CircleUser,
  administration: Settings,
  audit: ScrollText,
  documents: FileText,
  home: House,
  mailbox: Mail,
  methods: BookOpen,
  network: Network,
  operations: Gauge,
  people: UsersRound,
  providers: Building2,
  selection: Scale,
  templates: LayoutTemplate,
  tenders: Scale,
  tour: Compass,
  weights: SlidersHorizontal,
} as const

export type NavIconName = keyof typeof icons

export function NavIcon({ name }: { readonly name: NavIconName }) {
  const Icon = icons[name]
  return <Icon />
}
