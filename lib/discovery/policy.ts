import type { Viewer } from '@/lib/auth/viewer'

/** Who may change what was said and seen: the owner of the prospect, a manager, an admin. All members may read. */
export function mayEditDiscovery(viewer: Viewer, prospect: { readonly ownerId: string }): boolean {
  return viewer.role !== 'consultant' || prospect.ownerId === viewer.memberId
}
