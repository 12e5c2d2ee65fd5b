import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadBrief } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import { loadDiscovery } from '@/lib/discovery/data'
import { saveObservations, saveRound } from '@/lib/discovery/mutations'
import { loadAnswers } from '@/lib/discovery/suggestion-data'
import { answerSuggestion, takeBackAnswer } from '@/lib/discovery/suggestion-mutations'
import { answerSuggestionSchema } from '@/lib/discovery/suggestion-schema'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { createTestDiscovery } from '../support/discoveries'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm
let ids: { prospectId: string; discoveryId: string }

const CLAUSE = 'every Friday, with a red pencil'

const word = (standing: 'confirmed' | 'dismissed', clause = CLAUSE) => ({
  discoveryId: ids.discoveryId,
  questionKey: 'problem',
  index: 0,
  flag: 'nitpicking' as const,
  clause,
  standing,
  severity: 2 as const,
  likelihood: 0.41,
  scorerVersion: SCORER_VERSION,
})

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})
beforeEach(async () => {
  ids = await createTestDiscovery(firm.consultant)
})

const audited = () =>
  tenant(firm.admin, (db) =>
    db.auditEvent.findMany({
      where: { subjectId: ids.discoveryId },
      orderBy: { id: 'asc' },
      select: { action: true, actorId: true, detail: true },
    }),
  )

describe('an answer to a suggestion', () => {
  it('is stored with who, when, the clause, the likelihood and the version of the scorer', async () => {
    expect(await answerSuggestion(firm.consultant, word('confirmed'))).toMatchObject({
      ok: true,
      createdBy: 'consultant',
    })
    expect(await loadAnswers(firm.colleague, ids.discoveryId)).toMatchObject([
      {
        questionKey: 'problem',
        index: 0,
        flag: 'nitpicking',
        clause: CLAUSE,
        standing: 'confirmed',
        severity: 2,
        likelihood: 0.41,
        scorerVersion: SCORER_VERSION,
        createdBy: 'consultant',
      },
    ])
    const [event] = await audited()
    expect(event).toMatchObject({ action: 'suggestion.confirm', actorId: firm.consultant.memberId })
    expect(JSON.stringify(event)).not.toContain('pencil')
  })

  it('is acknowledged again when its acknowledgement was lost, and stored once', async () => {
    const first = await answerSuggestion(firm.consultant, word('dismissed'))
    expect(await answerSuggestion(firm.consultant, word('dismissed'))).toEqual(first)
    expect(await loadAnswers(firm.consultant, ids.discoveryId)).toHaveLength(1)
    expect(await audited()).toHaveLength(1)
  })

  it('may be changed by who gave it, and by nobody else', async () => {
    await answerSuggestion(firm.consultant, word('dismissed'))
    expect(await answerSuggestion(firm.manager, word('confirmed'))).toMatchObject({
      ok: false,
      reason: 'conflict',
      theirs: { standing: 'dismissed', createdBy: 'consultant' },
    })
    expect(await answerSuggestion(firm.consultant, word('confirmed'))).toMatchObject({ ok: true })
    expect(await loadAnswers(firm.consultant, ids.discoveryId)).toMatchObject([{ standing: 'confirmed' }])
  })

  it('can be taken back, but not over a word that was given since', async () => {
    await answerSuggestion(firm.consultant, word('confirmed'))
    expect(await takeBackAnswer(firm.manager, word('dismissed'))).toMatchObject({
      reason: 'conflict',
      theirs: { standing: 'confirmed' },
    })
    expect(await takeBackAnswer(firm.manager, word('confirmed'))).toEqual({ ok: true })
    expect(await takeBackAnswer(firm.manager, word('confirmed'))).toEqual({ ok: true })
    expect(await loadAnswers(firm.consultant, ids.discoveryId)).toEqual([])
    expect((await audited()).map(({ action }) => action)).toEqual([
      'suggestion.confirm',
      'suggestion.take-back',
    ])
  })

  it('is one of many at the same time, and one only', async () => {
    const both = await Promise.all([
      answerSuggestion(firm.consultant, word('confirmed')),
      answerSuggestion(firm.manager, word('dismissed')),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await loadAnswers(firm.consultant, ids.discoveryId)).toHaveLength(1)
  })

  it('is refused to colleagues, strangers and questions that nobody asks', async () => {
    expect(await answerSuggestion(firm.colleague, word('confirmed'))).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    expect(await answerSuggestion(neighbour.admin, word('confirmed'))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await takeBackAnswer(neighbour.admin, word('confirmed'))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await answerSuggestion(firm.consultant, { ...word('confirmed'), questionKey: 'no-such' })).toEqual(
      { ok: false, reason: 'unknown-question' },
    )
    expect(await loadAnswers(neighbour.admin, ids.discoveryId)).toBeNull()
    expect(await loadAnswers(firm.admin, "' OR 1=1")).toBeNull()
  })

  it('cannot be written into another firm, not even past the data layer', async () => {
    const intrusion = tenant(neighbour.admin, (db) =>
      db.suggestionAnswer.create({
        data: {
          ...word('confirmed'),
          workspaceId: firm.workspaceId,
          clauseHash: 'x',
          createdById: firm.consultant.memberId,
        },
      }),
    )
    await expect(intrusion).rejects.toThrow(/row-level security/)
  })

  it('takes any clause that a database can hold, and clauses longer than an index can', async () => {
    const wild = answerSuggestionSchema.parse(word('confirmed', 'a\u0000b \ud800 🙂 שלום'))
    expect(await answerSuggestion(firm.consultant, wild)).toMatchObject({ ok: true })
    expect(await answerSuggestion(firm.consultant, word('confirmed', 'я'.repeat(90_000)))).toMatchObject({
      ok: true,
    })
    expect((await loadAnswers(firm.consultant, ids.discoveryId))?.map(({ clause }) => clause.length)).toEqual(
      [12, 90_000],
    )
    expect(answerSuggestionSchema.safeParse(word('confirmed', '  ')).success).toBe(false)
    expect(answerSuggestionSchema.safeParse({ ...word('confirmed'), likelihood: 2 }).success).toBe(false)
  })
})

describe('the next assessment', () => {
  const talk = async () => {
    const { discoveryId } = ids
    const text = `We look over the drawings ourselves, ${CLAUSE}.`
    const round = { discoveryId, questionKey: 'problem', index: 0, baseVersion: 0, text, probe: null }
    await saveRound(firm.consultant, { ...round, speaker: 'retold' })
    await saveObservations(firm.consultant, { discoveryId, baseVersion: 1, enthusiasm: 6 })
  }
  const brief = async () => {
    expect(await assessProspect(firm.consultant, ids.prospectId)).toMatchObject({ ok: true })
    const data = await loadBrief(firm.manager, ids.prospectId)
    if (!data?.shown) throw new Error('there is no assessment')
    return data
  }

  it('counts what was confirmed, says that it changed, and keeps the older one as it was', async () => {
    await talk()
    const before = await brief()
    expect(before.shown?.result.flags.score).toBe(100)
    await answerSuggestion(firm.consultant, word('confirmed'))
    const changed = await loadBrief(firm.manager, ids.prospectId)
    expect(changed?.changed).toEqual(['reviews'])

    const after = await brief()
    expect(after.shown?.result.flags.findings).toMatchObject([
      { ruleId: 'flags/confirmed', flag: 'nitpicking', points: -30, quotes: [{ quote: CLAUSE }] },
    ])
    expect(after.shown?.result.flags.score).toBe(70)
    expect(after.shown?.unreviewed).toBe(before.shown?.result.verdict)
    expect(after.discovery.answered).toMatchObject([{ createdBy: 'consultant' }])
    const older = await loadBrief(firm.manager, ids.prospectId, before.shown?.id)
    expect(older?.shown?.result.flags.score).toBe(100)
  })

  it('goes with its discovery when the prospect is deleted', async () => {
    await talk()
    await answerSuggestion(firm.consultant, word('dismissed'))
    await tenant(firm.admin, (db) => db.prospect.deleteMany({ where: { id: ids.prospectId } }))
    expect(await loadDiscovery(firm.admin, ids.prospectId)).toBeNull()
    const left = await tenant(firm.admin, (db) =>
      db.suggestionAnswer.count({ where: { discoveryId: ids.discoveryId } }),
    )
    expect(left).toBe(0)
    expect(await loadAnswers(firm.admin, ids.discoveryId)).toBeNull()
  })
})
