import type { Batch, Scored } from './score-batches'
import { InputError, lineValue } from './score-input'
import { predictAnswer } from './score-predict'
import { answerLine } from './score-schemas'

/** Scores the lines of a batch up to the first that is no answer. */
export function scoreBatch({ path, first, bytes, fault }: Batch): Scored {
  const lines: string[] = []
  const scored = (ending: string | null): Scored => ({
    output: lines.map((line) => `${line}\n`).join(''),
    answers: lines.length,
    fault: ending,
  })
  let number = first
  try {
    for (let from = 0; from < bytes.length; number++) {
      const end = bytes.indexOf(0x0a, from)
      const value = lineValue(bytes.subarray(from, end), answerLine, path, number)
      if (value !== null) lines.push(JSON.stringify(predictAnswer(value)))
      from = end + 1
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return scored(error.message)
  }
  return scored(fault)
}
