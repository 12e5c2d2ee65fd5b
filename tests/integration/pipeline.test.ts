import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadPipeline } from '@/lib/pipeline/data'
import { hrefOf, loadView, PAGE_SIZE, type PipelineView, SORT_KEYS } from '@/lib/pipeline/schema'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

const view = (query = '') => loadView(new URLSearchParams(query))
const load = (viewer: Viewer, query = '') => loadPipeline(viewer, view(query))

const VERDICTS = ['take', 'clarify', 'standard-offer', 'decline', 'not-enough-info', null] as const
const MARKS = ['alarming', 'empty', 'concrete'] as const
const STAGES = ['new', 'discovery', 'assessed', 'decided', 'archived'] as const

/** Few distinct values on purpose: pages must not lose or repeat rows with equal keys. */
const sample = (firmOf: TestFirm, index: number) => {
  const verdict = VERDICTS[index % 6] ?? null
  const score = verdict ? (index % 4) * 25 : null
  return {
    workspaceId: firmOf.workspaceId,
    name: ['Ёлка', 'елка', 'Anchor', 'anchor 100%'][index % 4] ?? '',
    company: index % 2 ? 'Nord_Sud' : 'Вектор',
    industry: index % 3 ? 'logistics' : 'школы',
    request: index === 7 ? 'Наладить учёт на складе' : '',
    lang: index % 5 ? 'ru' : 'en',
    ownerId: index % 3 ? firmOf.consultant.memberId : firmOf.colleague.memberId,
    stage: STAGES[index % 5] ?? 'new',
    createdAt: new Date(Date.UTC(2026, 10, 1 + (index % 3))),
    verdict,
    ...{ fit: score, concreteness: score, flagScore: score, match: index % 7 ? score : null },
    ...(verdict && index % 5
      ? {
          headline: {
            quote: { text: 'A quote here', start: 2, end: 7, mark: MARKS[index % 3] ?? 'empty' },
            missing: index % 2 ? { key: 'vague', values: { intent: 'scope' } } : null,
          },
        }
      : {}),
  }
}

const ROWS = 170

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  await tenant(firm.admin, (db) =>
    db.prospect.createMany({ data: Array.from({ length: ROWS }, (_, index) => sample(firm, index)) }),
  )
  await tenant(neighbour.admin, (db) =>
    db.prospect.createMany({ data: [{ ...sample(neighbour, 1), name: 'Secret of the neighbours' }] }),
  )
})

const ALL = 'stage=new,discovery,assessed,decided,archived'

/** All ids of a view, page by page, each page read again backwards from the next one. */
async function walk(query: string): Promise<string[]> {
  let current: PipelineView = view(query)
  const ids: string[] = []
  for (;;) {
    const page = await loadPipeline(firm.consultant, current)
    const here = page.rows.map((row) => row.id)
    ids.push(...here)
    expect(here.length).toBeLessThanOrEqual(PAGE_SIZE)
    if (!page.next) return ids
    current = view(hrefOf(current, { after: page.next }).split('?')[1])
    const next = await loadPipeline(firm.consultant, current)
    if (!next.previous) throw new Error('a later page has no way back')
    const back = await loadPipeline(firm.consultant, { ...current, after: null, before: next.previous })
    expect(back.rows.map((row) => row.id)).toEqual(here)
  }
}

describe('pages', () => {
  it.each(SORT_KEYS.flatMap((sort) => [`${sort}&dir=asc`, `${sort}&dir=desc`]))(
    'sorted by %s show every prospect once, forwards and backwards',
    async (sort) => {
      const ids = await walk(`${ALL}&sort=${sort}`)
      expect(new Set(ids).size).toBe(ROWS)
      expect(ids).toHaveLength(ROWS)
    },
  )

  it('put what has no value last in both directions', async () => {
    for (const dir of ['asc', 'desc']) {
      const { rows } = await load(firm.consultant, `stage=new&sort=match&dir=${dir}`)
      const values = rows.map((row) => row.match)
      const known = values.filter((value) => value !== null)
      expect(values.slice(known.length).every((value) => value === null)).toBe(true)
      expect(known).toEqual([...known].sort((a, b) => (dir === 'asc' ? a - b : b - a)))
    }
  })

  it('sort names without regard to capitals and to the dots of ё', async () => {
    const all = await load(firm.consultant, `${ALL}&sort=name&dir=desc`)
    expect(all.rows.slice(0, 50).every((row) => /[Ёе]лка/.test(row.name))).toBe(true)
  })

  it('begin with what only waits for a yes or a no, and end with what is decided, each the newest first', async () => {
    const ids = await walk(ALL)
    const all = await tenant(firm.consultant, (db) => db.prospect.findMany())
    const rows = ids.flatMap((id) => all.find((row) => row.id === id) ?? [])
    const placeOf = ({ stage, verdict }: (typeof rows)[number]) => {
      if (stage === 'assessed') return verdict === 'clarify' || verdict === 'not-enough-info' ? 1 : 0
      return { new: 2, discovery: 2, decided: 3, archived: 4 }[stage]
    }
    const places = rows.map(placeOf)
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3, 4]))
    expect(places).toEqual([...places].sort())
    for (const [at, row] of rows.entries()) {
      const next = rows[at + 1]
      if (next && placeOf(next) === placeOf(row)) expect(next.createdAt <= row.createdAt).toBe(true)
    }
  })

  it('fall back to the first page for keys that lead nowhere', async () => {
    const first = (await load(firm.consultant)).rows.map((row) => row.id)
    const id = '01900000-0000-7000-8000-000000000000'
    for (const key of ['x', '', `${id}.`, `${id}.0`, `${id}.99999999999999999`, `${id}.\u0000`, `${id}.-5`]) {
      const { rows } = await load(firm.consultant, `after=${encodeURIComponent(key)}`)
      expect(rows.map((row) => row.id)).toEqual(first)
    }
  })
})

describe('filters', () => {
  it('hide archived prospects until they are asked for', async () => {
    expect((await load(firm.consultant)).counts.total).toBe(ROWS * 0.8)
    const archived = await load(firm.consultant, 'stage=archived')
    expect(archived.counts.total).toBe(ROWS * 0.2)
    expect(archived.rows.every((row) => row.stage === 'archived')).toBe(true)
  })

  it('combine, and their counts say what each choice would show', async () => {
    const query = `verdict=take,none&lang=ru&owner=${firm.consultant.memberId}`
    const { rows, counts } = await load(firm.consultant, query)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.verdict === 'take' || row.verdict === null)).toBe(true)
    expect(rows.every((row) => row.lang === 'ru' && row.ownerName === 'consultant')).toBe(true)
    expect(counts.total).toBe(rows.length)
    const clarify = counts.of.verdict.get('clarify')
    const alone = await load(firm.consultant, query.replace('take,none', 'clarify'))
    expect(clarify).toBe(alone.counts.total)
  })

  it('search name, company, industry and request, every word, wildcards taken literally', async () => {
    const total = async (q: string) =>
      (await load(firm.consultant, `${ALL}&q=${encodeURIComponent(q)}`)).counts.total
    expect(await total('УЧЁТ складе')).toBe(1)
    expect(await total('елка')).toBe(2 * Math.ceil(ROWS / 4))
    expect(await total('100%')).toBe(Math.floor(ROWS / 4))
    expect(await total('d_s')).toBe(ROWS / 2)
    expect(await total('d%s')).toBe(0)
    expect(await total('logistics вектор')).toBeGreaterThan(0)
    expect(await total('\u0000\\')).toBe(0)
    expect(await total(`${'x'.repeat(1_000_000)}`)).toBe(0)
  })
})

describe('a row', () => {
  it('holds what is shown', async () => {
    const { rows } = await load(firm.consultant, 'verdict=clarify&stage=discovery')
    expect(rows[0]).toMatchObject({
      verdict: 'clarify',
      stage: 'discovery',
      ownerName: 'consultant',
      quote: { text: 'A quote here', start: 2, end: 7 },
    })
    expect(rows[0]?.createdAt).toBeInstanceOf(Date)
    expect(rows[0]?.createdAt.getUTCHours()).toBe(0)
  })
})

describe('the firm next door', () => {
  it('sees its own prospects alone, in rows, counts, owners and search', async () => {
    const theirs = await load(neighbour.admin, ALL)
    expect(theirs.rows.map((row) => row.name)).toEqual(['Secret of the neighbours'])
    expect(theirs.counts.total).toBe(1)
    expect(theirs.owners.map((owner) => owner.id)).toEqual([neighbour.consultant.memberId])
    expect((await load(firm.admin, `${ALL}&q=secret`)).counts.total).toBe(0)
    const asked = await load(firm.admin, `owner=${neighbour.consultant.memberId}`)
    expect(asked.rows).toEqual([])
    expect(asked.owners.map((owner) => owner.id)).not.toContain(neighbour.consultant.memberId)
  })

  it('knows an empty firm from a search without hits', async () => {
    const fresh = await createTestFirm('Fresh')
    expect(await load(fresh.admin)).toMatchObject({ rows: [], anyAtAll: false })
    expect(await load(fresh.admin, 'q=x')).toMatchObject({ rows: [], anyAtAll: false })
    expect(await load(firm.admin, 'q=nobody')).toMatchObject({ rows: [], anyAtAll: true })
  })
})
