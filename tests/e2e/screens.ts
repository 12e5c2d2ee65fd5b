import type { Person } from '../support/e2e/commands'

/** Ids of prospects that screens are opened on. */
export interface Places {
  /** Assessed, with findings, a match and a letter. */
  readonly told: string
  /** Of which nothing is known yet. */
  readonly fresh: string
}

export interface Screen {
  readonly name: string
  /** The page below `app` that it shows. */
  readonly page: string
  /** Without a person: somebody who is not signed in. */
  readonly person?: Person
  readonly path: (at: Places) => string
  /** In a firm that has nothing yet. */
  readonly empty?: true
}

const PROSPECT = '(app)/prospects/[id]'
const nowhere = '00000000-0000-7000-8000-000000000000'

/** Every screen there is; a test compares the list with the pages below `app`. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', page: 'sign-in', path: () => '/sign-in' },
  {
    name: 'an invitation that is not valid',
    page: 'invitation/[token]',
    path: () => '/invitation/no-such-secret-0000',
  },
  { name: 'the pipeline', page: '(app)/pipeline', person: 'manager', path: () => '/pipeline' },
  {
    name: 'the empty pipeline',
    page: '(app)/pipeline',
    person: 'consultant',
    path: () => '/pipeline',
    empty: true,
  },
  {
    name: 'a search without result',
    page: '(app)/pipeline',
    person: 'consultant',
    path: () => '/pipeline?q=zzzz',
  },
  { name: 'a new prospect', page: '(app)/prospects/new', person: 'consultant', path: () => '/prospects/new' },
  { name: 'the brief', page: PROSPECT, person: 'consultant', path: ({ told }) => `/prospects/${told}` },
  {
    name: 'the brief for a manager',
    page: PROSPECT,
    person: 'manager',
    path: ({ told }) => `/prospects/${told}`,
  },
  { name: 'no brief yet', page: PROSPECT, person: 'consultant', path: ({ fresh }) => `/prospects/${fresh}` },
  { name: 'no such prospect', page: PROSPECT, person: 'consultant', path: () => `/prospects/${nowhere}` },
  {
    name: 'the letter',
    page: `${PROSPECT}/letter`,
    person: 'consultant',
    path: ({ told }) => `/prospects/${told}/letter`,
  },
  {
    name: 'the prospect form',
    page: `${PROSPECT}/edit`,
    person: 'consultant',
    path: ({ told }) => `/prospects/${told}/edit`,
  },
  {
    name: 'the walk',
    page: `${PROSPECT}/walk`,
    person: 'consultant',
    path: ({ told }) => `/prospects/${told}/walk`,
  },
  {
    name: 'the walk at its beginning',
    page: `${PROSPECT}/walk`,
    person: 'consultant',
    path: ({ fresh }) => `/prospects/${fresh}/walk`,
  },
  { name: 'the offers', page: '(app)/offers', person: 'admin', path: () => '/offers' },
  {
    name: 'the offers before the first',
    page: '(app)/offers',
    person: 'admin',
    path: () => '/offers',
    empty: true,
  },
  { name: 'the offers for a consultant', page: '(app)/offers', person: 'consultant', path: () => '/offers' },
  { name: 'the team', page: '(app)/team', person: 'admin', path: () => '/team' },
  { name: 'the playbook', page: '(app)/playbook', person: 'consultant', path: () => '/playbook' },
  {
    name: 'the playbook being edited',
    page: '(app)/playbook/edit',
    person: 'admin',
    path: () => '/playbook/edit',
  },
  { name: 'the rules', page: '(app)/rules', person: 'consultant', path: () => '/rules' },
  { name: 'the settings', page: '(app)/settings', person: 'admin', path: () => '/settings' },
]
