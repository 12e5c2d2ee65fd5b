const EVERY_MS = 500

/**
 * Calls `onGone` once when the process that started this one is gone: killed hard, it cannot say so.
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onGone()
  }, EVERY_MS)
  timer.unref()
}
