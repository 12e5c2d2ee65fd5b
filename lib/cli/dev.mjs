import { checkNode, generateClient, installDependencies, runTypeScript } from './bootstrap.mjs'

checkNode()
installDependencies()
generateClient()
runTypeScript('start.ts', ['--dev', ...process.argv.slice(2)])
