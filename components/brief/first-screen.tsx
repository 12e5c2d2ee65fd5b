import type { SectionProps } from './brief'
import { DimensionList } from './dimension-list'
import { LoudestWords } from './loudest-words'
import { NextStep } from './next-step'
import { OpenPoints } from './open-points'
import { VerdictReason } from './verdict-reason'

/** All that a decision needs, without scrolling. */
export function FirstScreen({ deciding, ...section }: SectionProps & { deciding: boolean }) {
  return (
    <div className="grid gap-px overflow-hidden rounded-xl border bg-line lg:grid-cols-12">
      <div className="grid content-start gap-6 bg-surface p-5 lg:col-span-8 lg:p-6">
        <VerdictReason {...section} />
        <LoudestWords {...section} />
      </div>
      <div className="bg-surface p-5 lg:col-span-4 lg:p-6">
        <DimensionList {...section} />
      </div>
      <div className="grid content-start gap-6 bg-surface p-5 sm:grid-cols-2 lg:col-span-8 lg:p-6">
        <OpenPoints {...section} />
      </div>
      <div className="bg-surface p-5 lg:col-span-4 lg:p-6">
        <NextStep {...section} deciding={deciding} />
      </div>
    </div>
  )
}
