// A thread does not take over the loader of its process, so TypeScript is taught to it anew.
import { register } from 'tsx/esm/api'

register()
await import(new URL('./solve-thread.ts', import.meta.url).href)
