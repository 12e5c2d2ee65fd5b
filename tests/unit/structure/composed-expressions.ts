import { afterAll, vi } from 'vitest'
import { walk } from './repository'

/** Calls of the constructor in a file: expressions that do not stand in the text as they are used. */
export function compositionsIn(path: string): number {
  let count = 0
  walk(path, ({ type, callee }) => {
    if (type !== 'NewExpression' && type !== 'CallExpression') return
    const { type: kind, name } = callee as { type: string; name?: string }
    if (kind === 'Identifier' && name === 'RegExp') count++
  })
  return count
}

export interface Composed {
  readonly pattern: string
  readonly flags: string
  /** The file that composed it. */
  readonly path: string
  /** The place in that file, as far as one call is to be told from another. */
  readonly place: string
}

const CALLER = /([^\s(]+?)(?:\?[^\s:)]*)?:(\d+:\d+)\)?$/

/** The file below the repository, and the place in it, that called the constructor. */
function callerOf(stack: string): { path: string; place: string } {
  const frames = stack.split('\n').slice(1)
  const frame = frames.find((line) => !line.includes('composed-expressions')) ?? ''
  const [, file = '', place = ''] = CALLER.exec(frame) ?? []
  const root = `${process.cwd()}/`
  return { path: file.slice(file.indexOf(root) + root.length), place }
}

/** Notes each expression composed from now on, until the tests of the file are over. */
export function watchExpressions(): readonly Composed[] {
  const composed: Composed[] = []
  const note = (made: RegExp): RegExp => {
    const { path, place } = callerOf(new Error('composed').stack ?? '')
    composed.push({ pattern: made.source, flags: made.flags, path, place })
    return made
  }
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, args, made) => note(Reflect.construct(target, args, made) as RegExp),
      apply: (target, own, args) => note(Reflect.apply(target, own, args)),
    }),
  )
  afterAll(() => vi.unstubAllGlobals())
  return composed
}
