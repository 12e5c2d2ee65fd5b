import { prepare, runTypeScript } from './bootstrap.mjs'

await prepare()
runTypeScript('start.ts', process.argv.slice(2))
