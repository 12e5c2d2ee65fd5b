import { once } from 'node:events'
import { scoredAnswers } from './score-answers'
import { allJsonLines, InputError, jsonLines } from './score-input'
import { predictCase, predictRequest } from './score-predict'
import { Progress } from './score-progress'
import { caseLine, firmLine, requestLine } from './score-schemas'

const USAGE = `usage: npm run --silent score -- answers FILE
       npm run --silent score -- match CATALOGUES REQUESTS
       npm run --silent score -- cases FILE
FILE is a file of JSON lines; - is standard input.`

/** What is printed, line by line or several at once, and how many predictions there are in it. */
interface Printed {
  readonly output: string
  readonly answers: number
}

const printed = (prediction: object): Printed => ({ output: `${JSON.stringify(prediction)}\n`, answers: 1 })

/** The predictions of one command, in the order of its input. */
async function* predictions(args: readonly string[]): AsyncGenerator<Printed> {
  const [kind, ...files] = args
  const [first, second] = files
  if (kind === 'answers' && files.length === 1 && first) {
    yield* scoredAnswers(first)
  } else if (kind === 'cases' && files.length === 1 && first) {
    for await (const line of jsonLines(first, caseLine)) yield printed(predictCase(line))
  } else if (kind === 'match' && files.length === 2 && first && second) {
    if (first === '-' && second === '-')
      throw new InputError('Only one of the two files can be standard input.')
    const names = new Set<string>()
    const firmOnce = firmLine.superRefine(({ firm }, context) => {
      if (names.has(firm))
        context.addIssue({ code: 'custom', path: ['firm'], message: `"${firm}" stands on a line before it` })
      names.add(firm)
    })
    const firms = new Map((await allJsonLines(first, firmOnce)).map((firm) => [firm.firm, firm]))
    const known = requestLine.refine(({ firm }) => firms.has(firm), {
      path: ['firm'],
      message: `not among the firms of ${first}`,
    })
    for await (const line of jsonLines(second, known)) {
      const firm = firms.get(line.firm)
      if (firm) yield printed(predictRequest(line, firm))
    }
  } else {
    throw new InputError(USAGE)
  }
}

async function main(): Promise<void> {
  const progress = new Progress('scored')
  try {
    for await (const { output, answers } of predictions(process.argv.slice(2))) {
      progress.add(answers)
      if (output !== '' && !process.stdout.write(output)) await once(process.stdout, 'drain')
    }
  } finally {
    progress.stop()
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` closes the pipe when it has seen enough: that is no fault of ours or theirs.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
