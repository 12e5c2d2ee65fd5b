import { prepare, runTypeScript } from './bootstrap.mjs'

await prepare()
runTypeScript('start.ts', ['--dev', ...process.argv.slice(2)])
