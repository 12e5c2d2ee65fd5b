'use client'

import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Opens the browser's print window; the page brings a print sheet of its own. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button size="small" onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      {label}
    </Button>
  )
}
