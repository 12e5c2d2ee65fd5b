// `node lib/cli/run.mjs score …` runs lib/cli/score.ts.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare, runTypeScript } from './bootstrap.mjs'

/** The features of 36,000 answers do not fit into what Node takes by itself where memory is small. */
const NODE_ARGS = new Map([['train', ['--max-old-space-size=4000']]])

const [command = '', ...args] = process.argv.slice(2)
const script = `${command}.ts`
if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(join(dirname(fileURLToPath(import.meta.url)), script))) {
  process.stderr.write(`There is no command "${command}".\n`)
  process.exit(2)
}
await prepare()
runTypeScript(script, args, NODE_ARGS.get(command))
