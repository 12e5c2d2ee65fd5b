import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventually, familyOf, isAlive, launch, root } from '../support/program'

/** A package registry that takes every request and never answers. */
let registry: Server
let asked = 0
let folder: string

beforeEach(async () => {
  asked = 0
  registry = createServer(() => void asked++)
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done))
  folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  execFileSync('cp', ['-a', 'lib', 'prisma', 'package.json', 'package-lock.json', folder], { cwd: root })
})
afterEach(() => {
  registry.closeAllConnections()
  registry.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s while npm installs ends npm too, with one message', async (signal, status) => {
  const address = registry.address()
  if (!address || typeof address !== 'object') throw new Error('the registry does not listen')
  const start = launch(
    {
      HOME: folder,
      npm_config_registry: `http://127.0.0.1:${address.port}/`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_update_notifier: 'false',
    },
    { folder },
  )
  await eventually(() => asked > 0, 'npm asks the registry')
  const family = familyOf(start.pid)
  expect(family.filter(({ command }) => command.includes('npm')).length).toBeGreaterThan(0)

  start.child.kill(signal)
  expect(await start.ended).toBe(status)
  await eventually(() => !family.some(({ pid }) => isAlive(pid)), 'nothing of it is left')
  expect(start.output().match(/Stopped before everything was installed/g)).toHaveLength(1)
  expect(start.output()).not.toContain('could not be installed')
  expect(existsSync(join(folder, 'node_modules/.touchstone/install.lock'))).toBe(false)
})
