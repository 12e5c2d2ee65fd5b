import { TURNING } from '@/lib/scoring/match/turning.gen'
import { writeTurnedTable } from './turned-table'

/**
 * `node lib/cli/run.mjs turned`: turns the vectors of the package by the matrix as it stands, as `npm run train-match`
 * does with the one it has learned; needed after `vectors`.
 */
const characters = writeTurnedTable(TURNING.split(' ').map(Number))
process.stdout.write(`${characters} characters\n`)
