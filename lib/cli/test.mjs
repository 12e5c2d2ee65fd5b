import { prepare, runTypeScript } from './bootstrap.mjs'

await prepare()
runTypeScript('test.ts', process.argv.slice(2))
