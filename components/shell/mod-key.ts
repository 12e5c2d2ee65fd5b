'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const isMac = () => /Mac|iP(hone|ad|od)/.test(navigator.platform)

/** The name of the key that shortcuts are held with on this machine, ready to stand before the other key. */
export const useModKey = (): string => (useSyncExternalStore(never, isMac, () => false) ? '⌘' : 'Ctrl\u00a0')
