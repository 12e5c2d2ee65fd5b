import type { ProspectInput } from '@/lib/prospects/schema'
import { MAX_COMPANY, MAX_INDUSTRY, MAX_NEED, MAX_PROSPECT_NAME, MAX_REQUEST } from '@/lib/prospects/schema'

export type ProspectField = keyof ProspectInput

export const FIELD_LIMITS = {
  name: MAX_PROSPECT_NAME,
  company: MAX_COMPANY,
  industry: MAX_INDUSTRY,
  request: MAX_REQUEST,
  need: MAX_NEED,
} as const satisfies Partial<Record<ProspectField, number>>

export type TextField = keyof typeof FIELD_LIMITS
