// Plain JavaScript: the installation of dependencies takes the same lock.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const WAIT_MS = 100

/**
 * When a process began, where the system tells: a number used again is then not taken for the same process.
 * @param {number} pid
 */
function beginOf(pid) {
  try {
    // The name in parentheses may hold anything; the 22nd field is counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {number} pid */
const signature = (pid) => `${pid} ${beginOf(pid)}`.trim()

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The process that signed a file, when it still lives.
 * @param {string} file
 * @returns {number | undefined}
 */
function signerOf(file) {
  try {
    const text = readFileSync(file, 'utf8').trim()
    const pid = Number(text.split(' ')[0])
    return pid > 0 && isAlive(pid) && signature(pid) === text ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs `work` while no other process holds the lock `file`. The lock of a process that was killed is taken over.
 * @template T
 * @param {string} file
 * @param {() => T | Promise<T>} work
 * @param {{ onWait?: () => void, signal?: AbortSignal | undefined }} [options] `onWait` is called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait, signal } = {}) {
  mkdirSync(dirname(file), { recursive: true })
  for (let waited = false; ; ) {
    try {
      writeFileSync(file, signature(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (signerOf(file) === undefined) {
      // Renamed before it is removed: of two that find it stale, one only may take it away.
      const stale = `${file}.${process.pid}`
      try {
        await pause()
        if (signerOf(file) !== undefined) continue
        renameSync(file, stale)
        rmSync(stale, { force: true })
      } catch {
        // Another process was faster.
      }
      continue
    }
    if (!waited) onWait?.()
    waited = true
    await pause()
    signal?.throwIfAborted()
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS))

/**
 * Enters this process into a folder of those that use something together.
 * @param {string} folder
 * @returns {() => void} takes it out again
 */
export function enter(folder) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, String(process.pid))
  writeFileSync(file, signature(process.pid))
  return () => rmSync(file, { force: true })
}

/**
 * Other live processes in such a folder; what killed ones left there is removed.
 * @param {string} folder
 * @returns {number[]}
 */
export function others(folder) {
  /** @type {string[]} */
  let names = []
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.flatMap((name) => {
    const pid = signerOf(join(folder, name))
    if (pid === undefined) rmSync(join(folder, name), { force: true })
    return pid === undefined || pid === process.pid ? [] : [pid]
  })
}
