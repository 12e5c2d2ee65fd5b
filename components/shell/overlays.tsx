'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import type { Right } from '@/lib/auth/policy'
import { isPaletteKey, isSheetKey, isTyping } from './keys'
import { showOverlay, useOverlay } from './overlay'

const Palette = dynamic(() => import('./palette').then((module) => module.Palette))
const ShortcutSheet = dynamic(() => import('./shortcut-sheet').then((module) => module.ShortcutSheet))

/** Listens for the keys that work everywhere, and loads what they open only then. */
export function Overlays({ rights }: { rights: readonly Right[] }) {
  const open = useOverlay()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (isPaletteKey(event)) {
        event.preventDefault()
        showOverlay('palette')
      } else if (isSheetKey(event) && !isTyping(event.target)) {
        event.preventDefault()
        showOverlay('shortcuts')
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  if (open === 'palette') return <Palette rights={rights} />
  if (open === 'shortcuts') return <ShortcutSheet mayDecide={rights.includes('decide')} />
  return null
}
