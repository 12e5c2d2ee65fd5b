import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import { loadCatalogue } from '@/lib/offers/data'
import { saveNever } from '@/lib/offers/never-mutations'
import { addPhrase } from '@/lib/offers/phrase-mutations'
import { addPhraseSchema, MAX_PHRASES, neverSchema } from '@/lib/offers/schema'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  await saveNever(firm.admin, { base: [], lines: ['no courts', 'no recruiting', 'no engines'] })
})

describe('client phrases of what the firm never does', () => {
  it('follow a line that is reworded, rest with one that goes, and count again when it returns', async () => {
    const target = { neverLine: 'no recruiting' }
    await addPhrase(firm.admin, { target, text: 'find us a decent foreman' })
    const base = ['no courts', 'no recruiting', 'no engines']
    const now = ['no courts', 'we do not recruit people', 'no engines']
    await saveNever(firm.admin, { base, lines: now })
    const learned = [{ line: 'we do not recruit people', phrases: ['find us a decent foreman'] }]
    expect((await loadCatalogue(firm.consultant)).neverPhrases).toEqual(learned)
    const without = { base: now, lines: ['no courts', 'no engines'] }
    expect(await saveNever(firm.admin, without), 'told first, and nothing saved').toEqual({
      ok: false,
      reason: 'phrases',
      gone: [{ line: 'we do not recruit people', phrases: ['find us a decent foreman'], near: null }],
    })
    expect((await loadCatalogue(firm.consultant)).never).toEqual(now)
    const moves = [{ from: 'we do not recruit people', to: null }]
    expect(await saveNever(firm.admin, { ...without, moves })).toEqual({ ok: true })
    expect(await loadCatalogue(firm.consultant)).not.toHaveProperty('neverPhrases')
    await saveNever(firm.admin, { base: ['no courts', 'no engines'], lines: now })
    expect((await loadCatalogue(firm.consultant)).neverPhrases).toEqual(learned)
    expect(await addPhrase(firm.admin, { target, text: 'x' })).toEqual({ ok: false, reason: 'not-found' })
  })

  it('go where they are sent, counting once where two lines had the same, and follow what was moved', async () => {
    const own = await createTestFirm('Rewording')
    const save = async (base: string[], lines: string[], moves?: { from: string; to: string | null }[]) =>
      saveNever(own.admin, { base, lines, ...(moves ? { moves } : {}) })
    const typedFor = (neverLine: string, text: string) =>
      addPhrase(own.admin, { target: { neverLine }, text })
    const ok = { ok: true }
    expect(await save([], ['no courts', 'no engines'])).toEqual(ok)
    await typedFor('no courts', 'Подайте за нас в суд')
    await typedFor('no engines', 'tune the engine')
    expect(await save(['no courts', 'no engines'], ['no lawsuits', 'no motors', 'no puppets'])).toEqual({
      ok: false,
      reason: 'phrases',
      gone: [
        { line: 'no courts', phrases: ['Подайте за нас в суд'], near: 'no lawsuits' },
        { line: 'no engines', phrases: ['tune the engine'], near: null },
      ],
    })
    const halfSaid = [{ from: 'no courts', to: null }]
    const half = await save(['no courts', 'no engines'], ['no lawsuits', 'no motors', 'no puppets'], halfSaid)
    expect(half, 'one is still open').toMatchObject({ gone: [{ line: 'no engines' }] })
    const nowhere = [...halfSaid, { from: 'no engines', to: 'a line that is not there' }]
    expect(await save(['no courts', 'no engines'], ['no lawsuits'], nowhere)).toMatchObject({ ok: false })
    const said = [...halfSaid, { from: 'no engines', to: 'no motors' }]
    expect(await save(['no courts', 'no engines'], ['no lawsuits', 'no motors'], said)).toEqual(ok)
    await typedFor('no lawsuits', 'подайте за нас в суд')
    await typedFor('no lawsuits', 'see them in court for us')
    const back = [{ from: 'no lawsuits', to: 'no courts' }]
    expect(await save(['no lawsuits', 'no motors'], ['We do no motors', 'no courts'], back)).toEqual(ok)
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'We do no motors', phrases: ['tune the engine'] },
      { line: 'no courts', phrases: ['Подайте за нас в суд', 'see them in court for us'] },
    ])
    expect(await tenant(own.admin, (db) => db.clientPhrase.count()), 'all stay on record').toBe(4)
  })

  it('are not sent to a line that cannot hold them', async () => {
    const own = await createTestFirm('Overfull')
    await saveNever(own.admin, { base: [], lines: ['no courts', 'no engines'] })
    await tenant(own.admin, (db) =>
      db.clientPhrase.createMany({
        data: ['no courts', 'no engines'].flatMap((neverLine) =>
          Array.from({ length: MAX_PHRASES / 2 + 1 }, (_, i) => ({
            workspaceId: own.workspaceId,
            neverLine,
            text: `${neverLine} ${i}`,
            origin: 'typed' as const,
            addedById: own.admin.memberId,
          })),
        ),
      }),
    )
    const merged = { base: ['no courts', 'no engines'], lines: ['no courts'] }
    const moves = [{ from: 'no engines', to: 'no courts' }]
    expect(await saveNever(own.admin, { ...merged, moves })).toEqual({
      ok: false,
      reason: 'too-many-phrases',
    })
    expect((await loadCatalogue(own.admin)).never).toEqual(merged.base)
  })

  it('stay with a line that is typed twice and elsewhere in the list', async () => {
    const own = await createTestFirm('Twice')
    const typed = neverSchema.parse({
      base: [],
      lines: ['no courts', ' no  courts ', 'no engines', 'no courts\u0000'],
    })
    expect(typed.lines).toEqual(['no courts', 'no engines'])
    await saveNever(own.admin, typed)
    await addPhrase(own.admin, { target: { neverLine: 'no courts' }, text: 'sue them' })
    await saveNever(
      own.admin,
      neverSchema.parse({ base: typed.lines, lines: ['no engines', 'no courts', 'no courts'] }),
    )
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'no courts', phrases: ['sue them'] },
    ])
  })

  it('are stored for a line named with what no database can hold', async () => {
    const own = await createTestFirm('Unstorable')
    const never = neverSchema.parse({ base: [], lines: ['no\u0000 courts \ud800'] })
    expect(await saveNever(own.admin, never)).toEqual({ ok: true })
    const phrase = addPhraseSchema.parse({
      target: { neverLine: 'no courts\u0000 \ud800' },
      text: 'sue \u0000them',
    })
    expect(await addPhrase(own.admin, phrase)).toMatchObject({ ok: true })
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'no courts \ufffd', phrases: ['sue them'] },
    ])
    const stale = neverSchema.parse({
      base: ['no\u0000 courts \ud800'],
      lines: [],
      moves: [{ from: 'no courts\u0000 \ud800', to: null }],
    })
    expect(await saveNever(own.admin, stale)).toEqual({ ok: true })
  })
})
