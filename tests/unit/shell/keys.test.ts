import { describe, expect, it } from 'vitest'
import { isLetter, isPaletteKey, isSearchKey, isSheetKey, type Press } from '@/components/shell/keys'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  ...{ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
})

describe('shortcuts', () => {
  it('work on a Cyrillic layout, where the letters lie elsewhere', () => {
    expect(isLetter(press('о', 'KeyJ'), 'J')).toBe(true)
    expect(isLetter(press('у', 'KeyE'), 'E')).toBe(true)
    expect(isPaletteKey(press('л', 'KeyK', { ctrlKey: true }))).toBe(true)
    expect(isSearchKey(press('.', 'Slash'))).toBe(true)
    expect(isSheetKey(press(',', 'Slash', { shiftKey: true }))).toBe(true)
  })

  it('work on a Latin layout, wherever it keeps its signs', () => {
    expect(isLetter(press('j', 'KeyJ'), 'J')).toBe(true)
    expect(isPaletteKey(press('k', 'KeyK', { metaKey: true }))).toBe(true)
    expect(isSearchKey(press('/', 'Digit7', { shiftKey: true }))).toBe(true)
    expect(isSheetKey(press('?', 'Slash', { shiftKey: true }))).toBe(true)
  })

  it('leave the browser its own', () => {
    expect(isLetter(press('j', 'KeyJ', { ctrlKey: true }), 'J')).toBe(false)
    expect(isLetter(press('J', 'KeyJ', { shiftKey: true }), 'J')).toBe(false)
    expect(isPaletteKey(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(isSearchKey(press('.', 'Period'))).toBe(false)
    expect(isSheetKey(press('?', 'Slash', { shiftKey: true, metaKey: true }))).toBe(false)
  })
})
