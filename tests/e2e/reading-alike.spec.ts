import { readInWorker } from '../support/e2e/worker'
import { expect, test } from './fixtures'

test('reads the same in the browser as on the server, byte for byte', async ({
  consultant: page,
  newProspect,
  readings,
}) => {
  const { id } = await newProspect({ name: 'Two Readers' })
  await page.goto(`/prospects/${id}/walk`)
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()

  const onServer = await readings()
  expect(onServer.length).toBeGreaterThan(300)
  const inBrowser = await readInWorker(
    page,
    onServer.map(({ job }) => job),
  )
  for (const [at, { json }] of inBrowser.entries()) expect(json).toBe(onServer[at]?.json)
})
