import { database } from '@/lib/platform/database'

/** Whether the first firm is still to be created. The demo firm does not count. */
export async function needsFirstRun(): Promise<boolean> {
  return (await database().installation.count()) === 0
}
