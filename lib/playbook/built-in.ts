import data from './built-in.json'
import { type Playbook, playbookSchema } from './schema'

/** The playbook every new firm begins with, made from the practitioners' own accounts of a first meeting. */
export const BUILT_IN_PLAYBOOK: Playbook = playbookSchema.parse(data)
