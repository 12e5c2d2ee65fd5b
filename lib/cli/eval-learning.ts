import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { labelledRequest } from '@/tests/eval/labels'
import { type CurvePoint, learningCurve } from '@/tests/eval/learning-curve'
import { allJsonLines } from './score-input'
import { firmLine, requestLine } from './score-schemas'

const CORPUS = fileURLToPath(new URL('../scoring/corpus', import.meta.url))

const request = labelledRequest.and(requestLine).and(z.object({ lang: z.enum(['en', 'ru']) }))

const rowsOf = async <T>(folder: string, schema: z.ZodType<T>): Promise<T[]> => {
  const files = readdirSync(join(CORPUS, folder)).sort()
  return (await Promise.all(files.map((file) => allJsonLines(join(CORPUS, folder, file), schema)))).flat()
}

const share = (value: number) => value.toFixed(3)

function lineOf({ confirmed, requests, phrases, without, with: after, gained, lost }: CurvePoint): string {
  if (requests === 0) return `  ${confirmed} an offer: no offer of the corpus has so many other requests`
  return `  ${confirmed} an offer (${phrases.toFixed(1)} phrases), ${requests} requests: ${share(without)} → ${share(after)} (${gained} set right, ${lost} spoilt)`
}

/** Prints what confirmed matches would gain a firm, simulated on the corpus of requests. */
export async function printLearning(): Promise<void> {
  const curve = learningCurve(await rowsOf('catalogues', firmLine), await rowsOf('requests', request))
  process.stdout.write(`\nOwn words learned: best offer first, without → with confirmed requests\n`)
  process.stdout.write(`${curve.map(lineOf).join('\n')}\n`)
}
