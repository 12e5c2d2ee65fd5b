import { may } from '@/lib/auth/policy'
import type { Viewer } from '@/lib/auth/viewer'

/** Everybody reads the firm's prospects; the owner and whoever decides may change them. */
export function mayEdit(viewer: Viewer, prospect: { readonly ownerId: string }): boolean {
  return prospect.ownerId === viewer.memberId || may(viewer, 'decide')
}

/** Handing a prospect to another member. */
export function mayChangeOwner(viewer: Viewer): boolean {
  return may(viewer, 'decide')
}
