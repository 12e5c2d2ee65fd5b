import {
  BookOpenText,
  type LucideIcon,
  Package,
  Plus,
  Ruler,
  Settings,
  TableProperties,
  Users,
} from 'lucide-react'
import type { Right } from '@/lib/auth/policy'

interface Destination {
  readonly key: 'pipeline' | 'new' | 'offers' | 'playbook' | 'rules' | 'team' | 'settings'
  readonly href: string
  readonly icon: LucideIcon
  /** Absent for who has not this right. */
  readonly needs?: Right
}

/** The pages of the app, in the order of the navigation. */
export const DESTINATIONS: readonly Destination[] = [
  { key: 'pipeline', href: '/pipeline', icon: TableProperties },
  { key: 'new', href: '/prospects/new', icon: Plus },
  { key: 'offers', href: '/offers', icon: Package },
  { key: 'playbook', href: '/playbook', icon: BookOpenText },
  { key: 'rules', href: '/rules', icon: Ruler },
  { key: 'team', href: '/team', icon: Users },
  { key: 'settings', href: '/settings', icon: Settings },
]
