// Plain JavaScript, because it runs before anything is installed: `node lib/cli/run.mjs score …`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(folder))
const loader = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')
const NAME = /^[a-z][a-z-]*$/

const [command = '', ...args] = process.argv.slice(2)
const script = join(folder, `${command}.ts`)
if (!NAME.test(command) || !existsSync(script)) {
  process.stderr.write(`There is no command "${command}".\n`)
  process.exit(2)
}

if (!existsSync(loader)) {
  process.stderr.write('Installing dependencies …\n')
  // npm's own messages go to standard error: standard output belongs to the command alone.
  const installed = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (installed.status !== 0) {
    process.stderr.write('Dependencies could not be installed (npm ci failed; its message stands above).\n')
    process.exit(1)
  }
}

const child = spawn(process.execPath, ['--import', pathToFileURL(loader).href, script, ...args], {
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
})
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
