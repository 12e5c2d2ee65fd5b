import { checkNode, generateClient, installDependencies, runTypeScript } from './bootstrap.mjs'

checkNode()
installDependencies()
generateClient()
runTypeScript('start.ts', process.argv.slice(2))
