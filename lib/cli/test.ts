import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environmentSchema } from '@/lib/platform/environment'
import { buildIfStale } from './build'
import { ensureChromium } from './install-chromium'
import { type Count, countPlaywright, countVitest } from './test-reports'

const root = resolve(import.meta.dirname, '../..')
const reports = join(root, 'test-results')
const bin = (path: string) => join(root, 'node_modules', path)
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Stage {
  readonly name: string
  readonly run: () => Promise<Count>
}

/** What the developer set for the app must not reach the tests, least of all a DATABASE_URL. */
const environment = { ...process.env }
for (const name of Object.keys(environmentSchema.shape)) delete environment[name]

let running: ChildProcess | undefined

/** Runs a program of node_modules with this terminal's output. */
function run(program: string, args: string[], extra: Record<string, string> = {}): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [bin(program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...environment, NEXT_TELEMETRY_DISABLED: '1', ...extra },
    })
    running = child
    child.on('error', reject)
    child.on('exit', (code) => done(code ?? 1))
  })
}

const asOne = (status: number): Count => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function vitest(project: string): Stage {
  const report = join(reports, `${project}.json`)
  return {
    name: project,
    run: async () => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return countVitest(report, await run('vitest/vitest.mjs', ['run', '--project', project, ...reporters]))
    },
  }
}

async function endToEnd(): Promise<Count> {
  const missing = await ensureChromium(root, say)
  if (missing) {
    say(missing)
    return { passed: 0, failed: 1 }
  }
  const report = join(reports, 'e2e.json')
  const status = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return countPlaywright(report, status)
}

const build = async (): Promise<Count> => {
  await buildIfStale(root, say)
  return asOne(0)
}

const STAGES: readonly Stage[] = [
  {
    name: 'types',
    run: async () =>
      asOne(
        (await run('next/dist/bin/next', ['typegen'])) || (await run('typescript/bin/tsc', ['--noEmit'])),
      ),
  },
  {
    name: 'lint',
    run: async () => asOne(await run('@biomejs/biome/bin/biome', ['check', '--diagnostic-level=error', '.'])),
  },
  vitest('structure'),
  vitest('unit'),
  // Before the integration tests, some of which start the built program.
  { name: 'build', run: build },
  vitest('integration'),
  { name: 'e2e', run: endToEnd },
]

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'without-browser': { type: 'boolean' } } })
  const stages = STAGES.filter(({ name }) => !(values['without-browser'] && name === 'e2e'))
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      running?.kill(signal)
      process.exitCode = 1
      stages.splice(0)
    })
  }
  const lines: string[] = []
  const total = { passed: 0, failed: 0 }
  for (const { name, run: work } of stages) {
    say(`\n── ${name} ──`)
    const started = performance.now()
    const count = await work().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error))
      return { passed: 0, failed: 1 }
    })
    total.passed += count.passed
    total.failed += count.failed
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    lines.push(
      `${count.failed ? '✗' : '✓'} ${name.padEnd(12)} ${seconds.padStart(7)} s  ${count.passed} passed, ${count.failed} failed`,
    )
    say(lines.at(-1) ?? '')
  }
  say(`\n${lines.join('\n')}\n`)
  say(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed) process.exitCode = 1
}

await main()
