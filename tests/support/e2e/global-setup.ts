import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Long enough for a build on a busy machine. */
const READY_MS = 900_000

export interface Host {
  /** Address of the control door. */
  readonly control: string
  readonly stop: () => Promise<void>
}

/** Starts the app and its database in a program of its own. */
export async function startHost(): Promise<Host> {
  const host = spawn(process.execPath, ['--import', 'tsx', 'tests/support/e2e/host.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => host.on('exit', (code) => resolve(code ?? 1)))
  const control = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the app did not start in time')), READY_MS)
    createInterface(host.stdout).on('line', (line) => {
      const [, address] = /^control (\S+)$/.exec(line) ?? []
      if (!address) return void process.stdout.write(`${line}\n`)
      clearTimeout(late)
      resolve(address)
    })
    void ended.then((code) => reject(new Error(`the app did not start (status ${code}, see above)`)))
  })
  const stop = async () => {
    // The host ends when its input does, so it also ends when this process is killed.
    host.stdin.end()
    await ended
  }
  return { control, stop }
}

export default async function setup(): Promise<() => Promise<void>> {
  const { control, stop } = await startHost()
  // Workers inherit the environment of the process that ran the setup.
  process.env.TOUCHSTONE_E2E = control
  return stop
}
