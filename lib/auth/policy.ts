import type { Role, Viewer } from './viewer'

/** What each role may do to the firm itself; prospects have a policy of their own. */
const RIGHTS = {
  decide: ['manager', 'admin'],
  'export-cases': ['manager', 'admin'],
  'edit-offers': ['admin'],
  'edit-playbook': ['admin'],
  'edit-team': ['admin'],
  'edit-firm': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof RIGHTS
export const RIGHT_NAMES = Object.keys(RIGHTS) as readonly Right[]

export function may(viewer: Viewer, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right]
  return roles.includes(viewer.role)
}
