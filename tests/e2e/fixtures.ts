import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { expectAccessible } from '../support/e2e/axe'
import type { Commands, Firm, NewProspect, Person, ToldProspect } from '../support/e2e/commands'
import { createGuard, type Guard } from '../support/e2e/guard'
import { askHost, cookiesFor } from '../support/e2e/host-client'

export { expect } from '@playwright/test'

interface World {
  readonly url: string
  readonly firm: Firm
  readonly neighbour: Firm
}

const ask = <Result>(command: string, input?: unknown): Promise<Result> =>
  askHost(process.env.TOUCHSTONE_E2E ?? '', command, input)

const command =
  <Name extends keyof Commands>(name: Name) =>
  (input: Parameters<Commands[Name]>[0]) =>
    ask<Awaited<ReturnType<Commands[Name]>>>(name, input)

export interface AsOptions {
  /** Default: the shared firm. */
  readonly firm?: Firm
  readonly lang?: 'en' | 'ru'
  readonly viewport?: { readonly width: number; readonly height: number }
}

interface Fixtures {
  /** The shared firm. A spec that changes the firm itself (offers, team, playbook), or counts, takes `newFirm`. */
  readonly firm: Firm
  readonly neighbour: Firm
  /** A firm of the test's own, with an admin, a manager, a consultant and a colleague. */
  readonly newFirm: (name?: string) => Promise<Firm>
  /** A new browser context (a device of its own) in which this person is signed in. */
  readonly as: (person: Person, options?: AsOptions) => Promise<Page>
  readonly admin: Page
  readonly manager: Page
  readonly consultant: Page
  /** A prospect made through the data layer; the shared firm's consultant owns it unless `memberId` says otherwise. */
  readonly newProspect: (given?: Partial<NewProspect>) => Promise<{ id: string; name: string }>
  /** The example prospect with all that was said; assessed unless told otherwise. */
  readonly toldProspect: (given?: Partial<ToldProspect>) => Promise<{ id: string }>
  /** Some hundreds of answers, and how they are read on the server. */
  readonly readings: () => Promise<ReturnType<Commands['readings']>>
  /** Expects no axe violation in either theme. */
  readonly axe: (page: Page) => Promise<void>
  /** Fails the test on a request to a foreign host or an error in the console; `guard.allow(/…/)` expects one. */
  readonly guard: Guard
  /** The shared firm's database behind an app whose operator has set a model, and how that model is to behave. */
  readonly modelApp: {
    readonly url: string
    readonly mood: (mood: 'well' | 'broken') => Promise<void>
  }
  /** Address of an app with an empty database: nobody has set it up. */
  readonly emptyApp: string
}

interface Shared {
  readonly world: World
}

export const test = base.extend<Fixtures, Shared>({
  world: [async ({ browserName: _ }, use) => use(await ask<World>('world')), { scope: 'worker' }],
  baseURL: async ({ world }, use) => use(world.url),
  firm: async ({ world }, use) => use(world.firm),
  neighbour: async ({ world }, use) => use(world.neighbour),
  newFirm: async ({ baseURL: _ }, use) => use((name = 'East Room') => command('newFirm')({ name })),
  guard: [
    async ({ world }, use) => {
      const guard = createGuard(world.url)
      await use(guard)
      guard.verify()
    },
    { auto: true },
  ],
  context: async ({ context, guard }, use) => {
    guard.watch(context)
    await use(context)
  },
  as: async ({ browser, world, guard }, use) => {
    const opened: BrowserContext[] = []
    await use(async (person, { firm = world.firm, lang, viewport } = {}) => {
      const context = await browser.newContext({ ...(viewport ? { viewport } : {}) })
      opened.push(context)
      guard.watch(context)
      await context.addCookies(cookiesFor(world.url, firm.people[person].cookies))
      if (lang) await context.addCookies([{ name: 'touchstone-locale', value: lang, url: world.url }])
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
  admin: async ({ as }, use) => use(await as('admin')),
  manager: async ({ as }, use) => use(await as('manager')),
  consultant: async ({ as }, use) => use(await as('consultant')),
  newProspect: async ({ firm }, use) =>
    use((given = {}) => command('newProspect')({ memberId: firm.people.consultant.memberId, ...given })),
  toldProspect: async ({ firm }, use) =>
    use((given = {}) => command('toldProspect')({ memberId: firm.people.consultant.memberId, ...given })),
  readings: async ({ baseURL: _ }, use) => use(() => ask('readings')),
  axe: async ({ baseURL: _ }, use) => use(expectAccessible),
  modelApp: async ({ guard }, use) => {
    const url = await ask<string>('modelApp')
    guard.own(url)
    await use({ url, mood: (mood) => ask('modelMood', mood) })
    await ask('stopApp', url)
  },
  emptyApp: async ({ guard, context }, use) => {
    const url = await ask<string>('emptyApp')
    guard.own(url)
    await use(url)
    // A page that still fetches what it may need next would meet a server that is gone.
    await Promise.all(context.pages().map((page) => page.goto('about:blank')))
    await ask('stopApp', url)
  },
})
