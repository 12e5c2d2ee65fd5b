import { expect, it } from 'vitest'
import { openFigures, type Recorded } from '../../eval/open-figures'
import recorded from '../../eval/recorded.json'

/** One standard error of a share at its widest: a figure may move by chance that far and no farther. */
const noise = ({ cases }: Recorded): number => 0.5 / Math.sqrt(cases)

it('no figure on the open cases is below the recorded one by more than its noise', async () => {
  const now = await openFigures()
  expect(Object.keys(now).sort()).toEqual(Object.keys(recorded).sort())
  const fallen = Object.entries(recorded).flatMap(([name, was]) => {
    const value = now[name]?.value ?? 0
    return value < was.value - noise(was) ? [`${name}: ${value}, recorded ${was.value}`] : []
  })
  expect(fallen).toEqual([])
})
