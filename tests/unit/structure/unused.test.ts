import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('nothing is unused: no file, no export, no package', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
    { encoding: 'utf8' },
  )
  expect(`${stdout}${stderr}`.trim()).toBe('')
  expect(status).toBe(0)
})
