import { createServer } from 'node:net'

/** The address to listen on. The name `localhost` may stand for ::1 alone, which not every client tries. */
export const listenAddress = (host: string): string => (host === 'localhost' ? '127.0.0.1' : host)

const canListen = (port: number, host?: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })

/** Whether nothing listens on the port: neither on this address nor, as some systems allow beside it, on all. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await canListen(port, host)) && (await canListen(port))
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
