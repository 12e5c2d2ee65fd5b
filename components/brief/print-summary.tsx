import type { SectionProps } from './brief'

export function PrintSummary(_: SectionProps) {
  return null
}
