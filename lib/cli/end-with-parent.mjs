// Loaded into Next's server with `--import`: without it the server outlives a start that was killed, and keeps the port.
import { watchParent } from './parent.mjs'

watchParent(() => process.exit(1))
