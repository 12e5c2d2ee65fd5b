import { brotliCompressSync } from 'node:zlib'
import { LANGS } from '@/lib/scoring/vocabulary'
import { startWorker, workerAddress } from '../support/e2e/worker'
import { expect, test } from './fixtures'

/** Bytes of the scorer with the lexicon and the weights of one language, as a browser gets them. */
const MOST = 400 * 1_024
/** Less than this, and the tables were not among what was weighed. */
const LEAST = 100 * 1_024

for (const lang of LANGS)
  test(`the scorer and all that it needs for one language weigh at most 400 KB: ${lang}`, async ({
    consultant: page,
    newProspect,
  }) => {
    const { id } = await newProspect({ name: 'Light Luggage' })
    await page.goto(`/prospects/${id}/walk`)
    const { scripts } = await startWorker(page, await workerAddress(page), lang)
    const bodies = await Promise.all(
      scripts.map(async (address) => (await page.context().request.get(address)).body()),
    )
    const weight = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
    expect(weight).toBeGreaterThan(LEAST)
    expect(weight).toBeLessThanOrEqual(MOST)
  })
