import { describe, expect, it } from 'vitest'
import { environmentSchema } from '@/lib/platform/environment'
import { FILES, textOf, walk, within } from './repository'

/** Set by Node, npm, Next or a terminal, not by whoever runs Touchstone. */
const NOT_OURS = new Set(['NODE_ENV', 'PATH', 'CI', 'npm_lifecycle_event', 'TOUCHSTONE_E2E'])

describe('environment variables', () => {
  it('are those of the table in the README', () => {
    // Without a README the files test says so.
    if (!FILES.includes('README.md')) return
    const table = [...textOf('README.md').matchAll(/^\|\s*`([A-Z][A-Z_]+)`/gm)].map(([, name]) => name)
    expect(table.sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  })

  it('are read through the schema: no other name is taken from process.env', () => {
    const unknown = within('app', 'components', 'lib', 'prisma').flatMap((path) => {
      const names: string[] = []
      walk(path, (node) => {
        const { object, property } = node as {
          object?: Record<string, unknown>
          property?: { name?: string }
        }
        const inner = object as { object?: { name?: string }; property?: { name?: string } } | undefined
        const isEnv = inner?.object?.name === 'process' && inner.property?.name === 'env'
        if (node.type === 'MemberExpression' && isEnv && property?.name) names.push(property.name)
      })
      return names
        .filter((name) => !(name in environmentSchema.shape) && !NOT_OURS.has(name))
        .map((name) => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })
})

describe('packages', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    textOf('package.json'),
  ) as Record<string, Record<string, string>>

  it('are pinned to one version each', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([])
  })

  it('stand in the lock file without an address: any registry will do', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved"/)
  })
})
