import { createHash } from 'node:crypto'
import { audit } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { asks, type Barred, editing } from './mutations'
import { ANSWER, answerOf, type StoredAnswer } from './suggestion-data'
import type { AnswerSuggestion, TakeBackAnswer } from './suggestion-schema'

export type AnswerOutcome =
  | { ok: true; createdAt: string; createdBy: string }
  | { ok: false; reason: 'conflict'; theirs: StoredAnswer }
  | { ok: false; reason: 'unknown-question' }
  | Barred

type Key = { workspaceId: string; clauseHash: string } & Pick<
  AnswerSuggestion,
  'discoveryId' | 'questionKey' | 'index' | 'flag'
>

const keyOf = ({ workspaceId }: Viewer, { clause, ...place }: Omit<TakeBackAnswer, 'standing'>): Key => ({
  workspaceId,
  discoveryId: place.discoveryId,
  questionKey: place.questionKey,
  index: place.index,
  flag: place.flag,
  clauseHash: createHash('sha256').update(clause).digest('hex'),
})

const held = (db: Transaction, key: Key) =>
  db.suggestionAnswer.findUnique({
    where: { workspaceId_discoveryId_questionKey_index_flag_clauseHash: key },
    select: { ...ANSWER, createdById: true },
  })

const note = (db: Transaction, viewer: Viewer, action: string, key: Key): Promise<void> =>
  audit(db, viewer, {
    action,
    subject: 'discovery',
    subjectId: key.discoveryId,
    detail: { question: key.questionKey, round: key.index, flag: key.flag },
  })

/**
 * Stores what the consultant said to a question of the scorer's. The same word twice is acknowledged twice, one's own
 * word may be changed, and somebody else's is never overwritten: it comes back as `theirs`.
 */
export async function answerSuggestion(viewer: Viewer, input: AnswerSuggestion): Promise<AnswerOutcome> {
  const { discoveryId, clause, standing, severity, likelihood, scorerVersion } = input
  return editing(viewer, discoveryId, async (db, { playbookVersion }): Promise<AnswerOutcome> => {
    if (!(await asks(db, viewer, playbookVersion, input.questionKey)))
      return { ok: false, reason: 'unknown-question' }
    const key = keyOf(viewer, input)
    const word = { standing, severity, likelihood, scorerVersion, createdById: viewer.memberId }
    const { count: added } = await db.suggestionAnswer.createMany({
      data: [{ ...key, clause, ...word }],
      skipDuplicates: true,
    })
    const { count: changed } = added
      ? { count: 0 }
      : await db.suggestionAnswer.updateMany({
          where: { ...key, createdById: viewer.memberId, standing: { not: standing } },
          data: { ...word, createdAt: new Date() },
        })
    if (added + changed > 0)
      await note(db, viewer, standing === 'confirmed' ? 'suggestion.confirm' : 'suggestion.dismiss', key)
    const row = await held(db, key)
    const stands = row && answerOf(row)
    if (!stands) throw new Error('an answer vanished between two statements')
    if (stands.standing !== standing) return { ok: false, reason: 'conflict', theirs: stands }
    return { ok: true, createdAt: stands.createdAt, createdBy: stands.createdBy }
  })
}

/** Takes an answer back, so that the question may be asked again; one that is gone already counts as taken back. */
export async function takeBackAnswer(
  viewer: Viewer,
  input: TakeBackAnswer,
): Promise<{ ok: true } | { ok: false; reason: 'conflict'; theirs: StoredAnswer } | Barred> {
  return editing(viewer, input.discoveryId, async (db) => {
    const key = keyOf(viewer, input)
    const { count } = await db.suggestionAnswer.deleteMany({ where: { ...key, standing: input.standing } })
    if (count > 0) {
      await note(db, viewer, 'suggestion.take-back', key)
      return { ok: true }
    }
    const row = await held(db, key)
    const theirs = row && answerOf(row)
    return theirs ? { ok: false, reason: 'conflict', theirs } : { ok: true }
  })
}
