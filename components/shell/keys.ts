/** What of a keyboard event decides; a key is also known by its place, since Cyrillic layouts move the letters. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const bare = (press: Press) => !press.ctrlKey && !press.metaKey && !press.altKey

/** Cmd+K, Ctrl+K. */
export const isPaletteKey = (press: Press): boolean =>
  (press.metaKey || press.ctrlKey) && !press.altKey && !press.shiftKey && press.code === 'KeyK'

/** `?` by name, or Shift and its key where a Cyrillic layout has a comma there. */
export const isSheetKey = (press: Press): boolean =>
  bare(press) && (press.key === '?' || (press.code === 'Slash' && press.shiftKey && press.key === ','))

/** `/` by name, or its key where a Cyrillic layout has a full stop there. */
export const isSearchKey = (press: Press): boolean =>
  bare(press) && (press.key === '/' || (press.code === 'Slash' && press.key === '.'))

/** A letter without modifiers, by its place on the keyboard. */
export const isLetter = (press: Press, letter: 'J' | 'K' | 'E'): boolean =>
  bare(press) && !press.shiftKey && press.code === `Key${letter}`

/** Whether the event happened where people type or choose: letters belong to them there. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)
  )
}
