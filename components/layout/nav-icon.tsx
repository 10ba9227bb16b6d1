import { BookOpen, Building2, ClipboardList, FileText, GraduationCap, LifeBuoy, Settings, Train, User } from 'lucide-react'

const ICONS = {
  map: Train,
  profile: User,
  companies: Building2,
  applications: ClipboardList,
  cv: FileText,
  diary: BookOpen,
  settings: Settings,
  classes: GraduationCap,
  'needs-me': LifeBuoy,
} as const

export type NavIconName = keyof typeof ICONS

/** The icon of a place of the application; its name always stands beside it. */
export function NavIcon({ name }: { name: NavIconName }) {
  const Icon = ICONS[name]
  return <Icon aria-hidden size={20} strokeWidth={1.75} />
}
