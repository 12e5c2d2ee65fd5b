'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isLetter, isSearchKey, isTyping } from '@/components/shell/keys'

const LAST = 'touchstone-pipeline-last'

const links = () => [...document.querySelectorAll<HTMLElement>('a[data-prospect]')]

/** J and K walk along the rows, E opens the decision, / goes to the search; Enter is the link's own. */
export function PipelineKeys({ mayDecide }: { mayDecide: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const move = (step: 1 | -1) => {
      const all = links()
      const focused = all.findIndex((link) => link.matches(':focus'))
      const last = all.findIndex((link) => link.dataset.prospect === remembered())
      // Back from a prospect, the walk goes on beside it.
      const from = focused !== -1 ? focused : last
      const target = all[from === -1 ? 0 : Math.min(all.length - 1, Math.max(0, from + step))]
      if (!target) return
      target.focus({ preventScroll: true })
      target.closest('tr')?.scrollIntoView({ block: 'nearest' })
      remember(target.dataset.prospect ?? '')
    }
    const decide = () => {
      const id = document.activeElement instanceof HTMLElement && document.activeElement.dataset.prospect
      if (id) router.push(`/prospects/${id}?decide=1`)
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      if (isLetter(event, 'J')) move(1)
      else if (isLetter(event, 'K')) move(-1)
      else if (isLetter(event, 'E') && mayDecide) decide()
      else if (isSearchKey(event)) document.querySelector<HTMLInputElement>('#pipeline-search')?.select()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [router, mayDecide])
  return null
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(LAST)
  } catch {
    return null
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(LAST, id)
  } catch {
    // Without storage the next walk begins at the top.
  }
}
