import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { systemChromium } from './chromium'

const DOWNLOAD_MS = 300_000
const PACKAGES_MS = 600_000

/** A browser that is there but lacks a system library does not even tell its version. */
const runs = (file: string): boolean =>
  existsSync(file) && spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

/**
 * Finds a Chromium or installs one: the system's, else Playwright's, else (as root on Debian) the system's package.
 * @returns null, or what to tell the person when there is none
 */
export async function ensureChromium(root: string, say: (line: string) => void): Promise<string | null> {
  const system = systemChromium()
  if (system && runs(system)) return null
  const { chromium } = await import('@playwright/test')
  if (runs(chromium.executablePath())) return null

  say('Installing Chromium for the tests …')
  const options: SpawnSyncOptions = { cwd: root, stdio: ['ignore', 2, 2] }
  const install = [`${root}/node_modules/@playwright/test/cli.js`, 'install', 'chromium']
  spawnSync(process.execPath, install, { ...options, timeout: DOWNLOAD_MS })
  if (runs(chromium.executablePath())) return null

  if (process.getuid?.() === 0 && isDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { ...options, env, timeout: PACKAGES_MS })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      ...options,
      env,
      timeout: PACKAGES_MS,
    })
    const installed = systemChromium()
    if (installed && runs(installed)) return null
  }
  return 'The browser tests need Chromium or Chrome. Install the package "chromium" of your system, or run: npx playwright install --with-deps chromium'
}
