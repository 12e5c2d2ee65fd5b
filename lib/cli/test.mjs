import { checkNode, generateClient, installDependencies, runTypeScript } from './bootstrap.mjs'

checkNode()
installDependencies()
generateClient()
runTypeScript('test.ts', process.argv.slice(2))
