import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadBrief } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import { saveRound } from '@/lib/discovery/mutations'
import { decideProspect } from '@/lib/pipeline/decision-mutations'
import { isAgainstVerdict } from '@/lib/pipeline/decision-policy'
import { CHOICES, type DecisionInput } from '@/lib/pipeline/decision-schema'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let given: DecisionInput
let discoveryId: string

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

beforeEach(async () => {
  const told = await createToldProspect(firm.consultant)
  discoveryId = told.discoveryId
  const assessed = await assessProspect(firm.consultant, told.id)
  if (!assessed.ok) throw new Error(assessed.reason)
  given = {
    prospectId: told.id,
    assessmentId: assessed.id,
    choice: 'no-go',
    reason: 'Nobody is free before spring.',
    conditions: '',
  }
})

const stageOf = async () => {
  const row = await tenant(firm.admin, (db) =>
    db.prospect.findUnique({
      where: { workspaceId_id: { workspaceId: firm.workspaceId, id: given.prospectId } },
    }),
  )
  return row?.stage
}

describe('a decision', () => {
  it('is for managers and admins', async () => {
    expect(await decideProspect(firm.consultant, given)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await stageOf()).toBe('assessed')
    expect(await decideProspect(firm.manager, given)).toMatchObject({ ok: true })
    expect(await stageOf()).toBe('decided')
  })

  it('is marked where it goes against the verdict, and every one is kept', async () => {
    for (const choice of CHOICES) {
      const conditions = choice === 'go-with-conditions' ? 'One site first.' : ''
      await decideProspect(firm.admin, { ...given, choice, conditions })
    }
    const brief = await loadBrief(firm.consultant, given.prospectId)
    expect(brief?.decisions.map(({ choice }) => choice)).toEqual([...CHOICES].reverse())
    for (const { choice, verdict, againstVerdict } of brief?.decisions ?? [])
      expect(againstVerdict, choice).toBe(isAgainstVerdict(verdict, choice))
  })

  it('is refused on an assessment that is no longer the newest', async () => {
    await saveRound(firm.consultant, {
      ...{ discoveryId, questionKey: 'timeline', index: 0, baseVersion: 0, probe: null },
      ...{ text: 'By 1 March, before the season.', speaker: 'verbatim' },
    })
    await assessProspect(firm.consultant, given.prospectId)
    expect(await decideProspect(firm.manager, given)).toEqual({ ok: false, reason: 'newer-assessment' })
    expect(await stageOf()).toBe('assessed')
  })

  it('does not reach into another firm', async () => {
    expect(await decideProspect(neighbour.admin, given)).toEqual({ ok: false, reason: 'not-found' })
    const seen = await tenant(neighbour.admin, (db) => db.decision.count())
    expect(seen).toBe(0)
  })

  it('stands on record without its words, and cannot be changed', async () => {
    await decideProspect(firm.manager, given)
    const events = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({ where: { subjectId: given.prospectId, action: 'prospect.decide' } }),
    )
    expect(events.map(({ actorId }) => actorId)).toEqual([firm.manager.memberId])
    expect(JSON.stringify(events)).not.toMatch(/spring/)
    const change = tenant(firm.admin, (db) => db.decision.updateMany({ data: { reason: 'other' } }))
    await expect(change).rejects.toThrow(/permission denied/)
  })
})
