import { type Alarms, alarmsOf } from './alarms'
import { detector } from './rules/registry'
import { type ReadOptions, read } from './text/read'
import type { Reading } from './text/reading'

/** A text read, searched by the rules and judged by the learned part: nearly all the time that scoring it takes. */
export interface Scan {
  readonly reading: Reading
  readonly alarms: Alarms
}

/** Scans a text; whoever scores it both by itself and among its rounds scans it once. Any string is accepted. */
export function scan(text: string, options: ReadOptions, rules = detector()): Scan {
  const reading = read(text, options)
  return { reading, alarms: alarmsOf(rules, reading) }
}
