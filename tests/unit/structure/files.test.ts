import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODE, FILES, isIgnored, textOf } from './repository'

const TOP_LEVEL = [
  'app',
  'components',
  'lib',
  'prisma',
  'tests',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'README.md',
  // Tools look for these beside package.json.
  '.ci',
  '.gitignore',
  '.npmrc',
  'biome.json',
  'playwright.config.ts',
  'postcss.config.mjs',
  'prisma.config.ts',
  'vitest.config.ts',
]

const FORBIDDEN_NAMES =
  /^(utils?|helpers?|hooks?|misc|common|shared|constants|types|index|functions)\.[a-z]+$/

/** Word lists and labelled cases: data that happens to be written in TypeScript. */
const isData = (path: string): boolean =>
  /^lib\/scoring\/(.*\/)?(lexicon|concepts)[^/]*|^tests\/fixtures\//.test(path)

const MAX_LINES = 300
const MEDIAN_LINES = 60
const NINTH_DECILE_LINES = 200

const linesOf = (path: string): number => textOf(path).split('\n').length - 1
// This folder names what is forbidden.
const checked = CODE.filter((path) => !path.startsWith('tests/unit/structure/'))

const offenders = (pattern: RegExp, paths: readonly string[] = checked): string[] =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  )

describe('the repository', () => {
  it('has no top-level names but the agreed ones', () => {
    const names = readdirSync('.').filter((name) => !isIgnored(name))
    expect(names.filter((name) => !TOP_LEVEL.includes(name))).toEqual([])
  })

  it('names files in kebab-case, and none of them a grab bag', () => {
    const plain = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/
    const names = FILES.filter((path) => !/^(README\.md|migration_lock\.toml)$/.test(basename(path)))
    expect(names.filter((path) => !plain.test(basename(path)))).toEqual([])
    expect(FILES.filter((path) => FORBIDDEN_NAMES.test(basename(path)))).toEqual([])
  })

  it('keeps files short', () => {
    const hand = CODE.filter((path) => !isData(path))
    const lengths = hand.map(linesOf).sort((a, b) => a - b)
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
    process.stdout.write(`${hand.length} files: median ${at(0.5)} lines, 90th percentile ${at(0.9)}\n`)
    expect(
      hand.filter((path) => linesOf(path) > MAX_LINES).map((path) => `${path}: ${linesOf(path)}`),
    ).toEqual([])
    expect(at(0.5)).toBeLessThanOrEqual(MEDIAN_LINES)
    expect(at(0.9)).toBeLessThanOrEqual(NINTH_DECILE_LINES)
  })

  it('switches no checker off', () => {
    const switches = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\bas any\b|<any>/
    expect(offenders(switches)).toEqual([])
  })

  it('has no barrels', () => {
    expect(offenders(/^export \* from /)).toEqual([])
  })

  it('has no skipped and no lonely tests', () => {
    const tests = checked.filter((path) => path.startsWith('tests/'))
    expect(offenders(/\b(it|test|describe)\.(skip|only|todo|fixme|skipIf|runIf|fails)\b/, tests)).toEqual([])
  })

  it('leaves nothing for later in a comment', () => {
    // Vectors are written in letters and may spell anything.
    const written = checked.filter((path) => !path.endsWith('.gen.ts'))
    expect(offenders(/\b(TODO|FIXME|XXX)\b|coming soon|not implemented/i, written)).toEqual([])
  })
})

describe('the interface', () => {
  const shown = FILES.filter(
    (path) => /^(app|components|public)\//.test(path) && /\.(tsx?|css|svg|json|html|m?js)$/.test(path),
  )

  it('asks no foreign host for anything', () => {
    const foreign = shown.flatMap((path) =>
      [...textOf(path).matchAll(/(?:https?:)?\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s'"`)]*/gi)]
        .map(([address]) => address)
        // An XML namespace is a name and is never fetched; .example is nobody's.
        .filter((address) => !/^http:\/\/www\.w3\.org\/|\.example\b/.test(address))
        .map((address) => `${path} ${address}`),
    )
    expect(foreign).toEqual([])
  })

  it('takes no configuration at build time', () => {
    expect(offenders(/NEXT_PUBLIC_/)).toEqual([])
  })
})
