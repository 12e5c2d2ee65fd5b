import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { type Places, SCREENS } from './screens'

const VIEWPORTS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
const LANGS = ['en', 'ru'] as const

/** The first run is walked in first-run.spec.ts; the home page only sends on. */
const ELSEWHERE = ['', 'setup']

test('no page is missing from the list of screens', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => path.replace(/\/?page\.tsx$/, ''))
  expect([...new Set([...SCREENS.map(({ page }) => page), ...ELSEWHERE])].sort()).toEqual(pages.sort())
})

/** What would make somebody scroll sideways. */
const wider = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))
  })

for (const lang of LANGS) {
  for (const [device, viewport] of Object.entries(VIEWPORTS)) {
    test.describe(`${lang} on a ${device}`, () => {
      test.use({ locale: lang === 'ru' ? 'ru-RU' : 'en-NZ', viewport })

      for (const { name, person, path, empty } of SCREENS) {
        test(name, async ({ as, page: stranger, newFirm, firm, newProspect, toldProspect, guard, axe }) => {
          const at: Places = {
            told: path.toString().includes('told') ? (await toldProspect({ lang, offer: true })).id : '',
            fresh: path.toString().includes('fresh') ? (await newProspect({ lang })).id : '',
          }
          const page = person
            ? await as(person, { firm: empty ? await newFirm() : firm, lang, viewport })
            : stranger
          // Says itself in the console that there is no such page.
          guard.allow(/status of 404/)
          await page.goto(path(at))
          await expect(page.locator('html')).toHaveAttribute('lang', lang)
          await expect(page.getByRole('heading').first()).toBeVisible()
          expect(await wider(page), 'wider than the screen').toEqual([])
          await axe(page)
        })
      }
    })
  }
}
