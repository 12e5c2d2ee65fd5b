import { z } from 'zod'

export const ROLES = ['consultant', 'manager', 'admin'] as const

export const role = z.enum(ROLES, { error: 'required' })

const memberId = z.uuid()

export const changeRoleSchema = z.object({ memberId, role })
export type ChangeRole = z.output<typeof changeRoleSchema>

/** `heirId` takes over the prospects of whoever goes; null leaves them where they are. */
export const removeMemberSchema = z.object({ memberId, heirId: z.uuid().nullable() })
export type RemoveMember = z.output<typeof removeMemberSchema>

export const chooseFirmSchema = z.object({ workspaceId: z.uuid() })
