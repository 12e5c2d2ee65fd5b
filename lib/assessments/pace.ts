/** A walk asks once in 1.2 s at most; what comes faster than this comes from two of them, or from no walk. */
const LEAST_MS = 600
/** Members remembered; whoever asked longest ago is forgotten first. */
const MOST = 1000

const asked = new Map<string, number>()

/** Whether a member may ask again at this time, in milliseconds; if so, it is noted. */
export function atPace(memberId: string, now: number): boolean {
  const before = asked.get(memberId)
  if (before !== undefined && now - before < LEAST_MS) return false
  asked.delete(memberId)
  asked.set(memberId, now)
  const [oldest] = asked.keys()
  if (asked.size > MOST && oldest !== undefined) asked.delete(oldest)
  return true
}
