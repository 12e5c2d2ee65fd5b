import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '@/lib/cli/build'
import { freePort } from '@/lib/cli/port'
import {
  eventually,
  familyOf,
  health,
  isAlive,
  killHard,
  launch,
  root,
  serverBelow,
} from '../support/program'

const READY = { status: 'ready', database: 'reached', migrations: 'current' }

let dataDir: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchstone-'))
  chmodSync(dataDir, 0o755)
  await buildIfStale(root, () => {})
}, 600_000)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const start = async (env: Record<string, string> = {}) => {
  const port = await freePort()
  return { port, ...launch({ PORT: String(port), DATA_DIR: dataDir, ...env }) }
}

describe.sequential('a start', { timeout: 120_000 }, () => {
  it('serves, and SIGTERM to it alone stops the server and the database, and nothing else', async () => {
    const neighbour = await start({ DATA_DIR: `${dataDir}/neighbour` })
    const one = await start()
    await Promise.all([neighbour.ready(), one.ready()])
    expect(await health(one.port)).toEqual(READY)
    const family = familyOf(one.pid)
    expect(family.length).toBeGreaterThanOrEqual(3)
    const database = serverBelow(`${dataDir}/postgres`)
    expect(database).toBeDefined()

    one.child.kill('SIGTERM')
    expect(await one.ended).toBe(0)
    // The database and the server have ended before it; the loader's own helper ends a moment after.
    const left = () => [...family, database].filter((each) => each && isAlive(each.pid))
    expect(left().filter((each) => !each?.command.includes('esbuild'))).toEqual([])
    await eventually(() => left().length === 0, 'nothing is left')
    expect(await health(neighbour.port)).toEqual(READY)
  })

  it('neither installs nor builds nor migrates the second time', async () => {
    const began = performance.now()
    const one = await start()
    await one.ready()
    process.stdout.write(`second start to ready: ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    expect(one.output()).not.toMatch(/Installing|Building|migration/)
  })

  it('ends by Ctrl+C, which reaches the whole group at once', async () => {
    const one = await start()
    await one.ready()
    process.kill(-one.pid, 'SIGINT')
    expect(await one.ended).toBe(0)
    expect(serverBelow(`${dataDir}/postgres`)).toBeUndefined()
  })

  it('recovers after the program was killed hard: no server keeps the port, the database is taken over', async () => {
    const killed = await start()
    await killed.ready()
    const family = familyOf(killed.pid)
    killHard(family.find(({ command }) => command.includes('start.ts')))
    await killed.ended
    await eventually(() => !family.some(({ pid }) => isAlive(pid)), 'what it started ends with it')
    const database = serverBelow(`${dataDir}/postgres`)
    expect(database, 'the database cannot notice').toBeDefined()

    const next = launch({ PORT: String(killed.port), DATA_DIR: dataDir })
    await next.ready()
    expect(serverBelow(`${dataDir}/postgres`)?.pid).toBe(database?.pid)
    next.child.kill('SIGTERM')
    expect(await next.ended).toBe(0)
    expect(serverBelow(`${dataDir}/postgres`)).toBeUndefined()
  })

  it('recovers after everything was killed hard', async () => {
    const killed = await start()
    await killed.ready()
    const database = serverBelow(`${dataDir}/postgres`)
    killHard(database, ...familyOf(killed.pid))
    await killed.ended
    const next = launch({ PORT: String(killed.port), DATA_DIR: dataDir })
    await next.ready()
    expect(await health(killed.port)).toEqual(READY)
  })

  it('may run beside another in one folder; the last one stops the database', async () => {
    const [one, other] = await Promise.all([start(), start()])
    await Promise.all([one.ready(), other.ready()])
    one.child.kill('SIGTERM')
    expect(await one.ended).toBe(0)
    expect(await health(other.port)).toEqual(READY)

    const third = launch({ PORT: String(other.port), DATA_DIR: dataDir })
    expect(await third.ended).toBe(1)
    expect(third.output()).toContain('Touchstone runs already')
    expect(await health(other.port)).toEqual(READY)

    other.child.kill('SIGTERM')
    expect(await other.ended).toBe(0)
    expect(serverBelow(`${dataDir}/postgres`)).toBeUndefined()
  })

  it('creates one database cluster when two begin at once in a new folder', async () => {
    const fresh = join(dataDir, 'fresh')
    const both = await Promise.all([start({ DATA_DIR: fresh }), start({ DATA_DIR: fresh })])
    await Promise.all(both.map((one) => one.ready()))
    for (const { port } of both) expect(await health(port)).toEqual(READY)
  })

  it('serves this machine only, unless HOST says otherwise', async () => {
    const one = await start()
    await one.ready()
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const outside =
      addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2'
    expect(await fetch(`http://${outside}:${one.port}/api/health/live`).catch(() => null)).toBeNull()
    const open = await start({ HOST: '0.0.0.0' })
    await open.ready()
    expect((await fetch(`http://${outside}:${open.port}/api/health/live`)).status).toBe(200)
  })
})
