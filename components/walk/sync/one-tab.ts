/**
 * Lets one tab of this browser at a time do what goes by `name`; the others wait for it, or for its end. Where the
 * browser has no locks (an address without https) nobody waits.
 */
export const oneTabAtATime =
  (name: string) =>
  (run: () => Promise<void>): Promise<void> =>
    'locks' in navigator ? navigator.locks.request(name, run) : run()
