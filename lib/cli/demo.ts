/** What the start prints about the demo firm. */
export interface Demo {
  readonly password: string
  readonly members: readonly { readonly email: string; readonly role: string }[]
}

export async function loadDemo(): Promise<Demo> {
  throw new Error('The demo firm has no data yet.')
}

export async function removeDemo(): Promise<boolean> {
  return false
}
