import { describe, expect, it } from 'vitest'
import { importsOf, within } from './repository'

/*
 * app → components → lib/<feature> → lib/auth → lib/platform → prisma.
 * Everybody may import lib/scoring, which imports nothing outside itself. lib/cli sits on top of all.
 */
const LAYERS = ['prisma', 'lib/platform', 'lib/auth', 'feature', 'components', 'app', 'lib/cli'] as const
type Layer = (typeof LAYERS)[number] | 'lib/scoring' | 'tests' | 'configuration'

/** The only imports from one feature into another, each with its reason. */
const BETWEEN_FEATURES: Readonly<Record<string, string>> = {
  'team → playbook': 'a new firm begins with the built-in playbook',
  'invitations → team': 'an invitation names a role as the team does',
  'discovery → playbook': 'a discovery asks the questions of its playbook',
  'discovery → prospects': 'who may edit a discovery follows from who owns the prospect',
  'offers → prospects': 'whoever may edit a prospect may confirm the words of it for an offer',
  'assessments → discovery': 'what is assessed is a discovery',
  'assessments → offers': 'the request is laid beside the offers',
  'assessments → playbook': 'thresholds and questions are those of the playbook',
  'pipeline → prospects': 'a row of the pipeline is a prospect',
  'assessments → pipeline': 'the brief shows what was decided on it',
}

const featureOf = (path: string): string | undefined => {
  const [, name] = /^lib\/([^/]+)\//.exec(path) ?? []
  return name && !['platform', 'auth', 'cli', 'scoring'].includes(name) ? name : undefined
}

function layerOf(path: string): Layer {
  if (featureOf(path)) return 'feature'
  const layer = [...LAYERS, 'lib/scoring' as const, 'tests' as const].find((name) =>
    path.startsWith(`${name}/`),
  )
  return layer ?? 'configuration'
}

const files = within('app', 'components', 'lib', 'prisma')
const edges = files.flatMap((from) =>
  importsOf(from)
    .filter((to) => !to.startsWith('npm:'))
    .map((to) => ({ from, to })),
)

describe('imports', () => {
  it('go in one direction', () => {
    const rank = (layer: Layer) => LAYERS.indexOf(layer as (typeof LAYERS)[number])
    const wrong = edges.filter(({ from, to }) => {
      const [above, below] = [layerOf(from), layerOf(to)]
      if (below === 'lib/scoring' || above === 'lib/cli') return false
      if (above === 'lib/scoring') return true
      return rank(below) === -1 || rank(below) > rank(above)
    })
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('of one feature into another are those of the list, and the list is no longer than needed', () => {
    const found = new Set<string>()
    for (const { from, to } of edges) {
      const [one, other] = [featureOf(from), featureOf(`${to}/`)]
      if (one && other && one !== other) found.add(`${one} → ${other}`)
    }
    expect([...found].sort()).toEqual(Object.keys(BETWEEN_FEATURES).sort())
  })

  it('between features make no circle', () => {
    const next = (feature: string) =>
      Object.keys(BETWEEN_FEATURES)
        .map((edge) => edge.split(' → '))
        .filter(([from]) => from === feature)
        .flatMap(([, to]) => to ?? [])
    const reaches = (from: string, goal: string, seen: ReadonlySet<string>): boolean =>
      next(from).some((to) => to === goal || (!seen.has(to) && reaches(to, goal, new Set([...seen, to]))))
    const features = new Set(Object.keys(BETWEEN_FEATURES).flatMap((edge) => edge.split(' → ')))
    expect([...features].filter((feature) => reaches(feature, feature, new Set()))).toEqual([])
  })

  it('of the scorer are relative and reach nothing outside it', () => {
    const outside = within('lib/scoring').flatMap((from) =>
      importsOf(from)
        .filter((to) => !to.startsWith('lib/scoring/'))
        .map((to) => `${from} → ${to}`),
    )
    expect(outside).toEqual([])
  })

  it('of the product never reach into tests', () => {
    const reaching = edges.filter(({ from, to }) => to.startsWith('tests/') && layerOf(from) !== 'lib/cli')
    expect(reaching).toEqual([])
  })

  it('of tenant data go through lib/auth: features never take the bare connection', () => {
    const bare = edges.filter(
      ({ from, to }) => to === 'lib/platform/database' && ['app', 'components'].includes(layerOf(from)),
    )
    expect(bare).toEqual([])
  })
})
