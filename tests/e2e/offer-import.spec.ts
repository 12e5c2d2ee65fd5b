import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

const GOOD =
  'Name,What we do,Outcomes,Price\nHull survey,We look at every plank.,a list|a date,12\nKnots,One evening.,,5'

test('a catalogue is looked at before it is imported, replaced on demand, and exported again', async ({
  as,
  newFirm,
  axe,
}) => {
  test.slow()
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  await admin.goto('/offers')
  await admin.getByRole('button', { name: 'Import' }).click()
  const dialog = admin.getByRole('dialog')
  await axe(admin)

  const paste = dialog.getByLabel('Or paste here')
  await paste.fill('Name,What we do,Standard\n,We look.,maybe\nKnots,One evening.,\nknots,Again.,')
  await dialog.getByRole('button', { name: 'Look at it first' }).click()
  const problems = dialog.getByRole('alert')
  await expect(problems).toContainText('3 things keep the file from being imported')
  await expect(problems.getByRole('listitem')).toHaveText([
    /Line 2.*write yes or no/,
    /Line 2.*“Name” is empty/,
    /Line 4.*“knots” stands in line 3 already/,
  ])
  await axe(admin)
  await dialog.getByRole('button', { name: 'Back' }).click()
  await expect(paste).toHaveValue(/knots,Again/)

  await paste.fill(GOOD)
  await dialog.getByRole('button', { name: 'Look at it first' }).click()
  await expect(dialog.getByText('New: 2. Here already: 0')).toBeVisible()
  await expect(dialog.getByText('these columns are not known: Price')).toBeVisible()
  await dialog.getByRole('button', { name: 'Import 2 offers' }).click()
  await expect(dialog.getByText('Added: 2.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(admin.getByRole('article')).toHaveCount(2)

  await admin.getByRole('button', { name: 'Import' }).click()
  await paste.fill('Название;Что делаем\nhull survey;Смотрим каждую доску.\nKnots;Другое.')
  await dialog.getByRole('button', { name: 'Look at it first' }).click()
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
  await dialog.getByLabel('“hull survey” is here already').selectOption('replace')
  await axe(admin)
  await dialog.getByRole('button', { name: 'Import 1 offer' }).click()
  await expect(dialog.getByText('Added: 0. Replaced: 1. Left as they were: 1.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  const [replaced, left] = [admin.getByRole('article').first(), admin.getByRole('article').last()]
  await expect(replaced).toContainText('Смотрим каждую доску.')
  await expect(replaced).toContainText('a date')
  await expect(left).toContainText('One evening.')

  const download = admin.waitForEvent('download')
  await admin.getByRole('link', { name: 'Export' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('"hull survey","Смотрим каждую доску.","a list\na date"')
})

test('a file in Windows-1251 is read on a phone, and what changed meanwhile is shown anew', async ({
  as,
  newFirm,
}) => {
  test.slow()
  const firm = await newFirm()
  const viewport = { width: 390, height: 844 }
  const admin = await as('admin', { firm, lang: 'ru', viewport })
  await admin.goto('/offers')
  await admin.getByRole('button', { name: 'Загрузить' }).click()
  const letters = [...'Название;Что делаем\nОсмотр;смотрим']
  const bytes = letters.map((char) =>
    char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x350,
  )
  await admin.getByLabel('Выбрать файл').setInputFiles({
    name: 'каталог.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(bytes),
  })
  await expect(admin.getByLabel('Или вставьте сюда')).toHaveValue('Название;Что делаем\nОсмотр;смотрим')
  await admin.getByRole('button', { name: 'Показать, что получится' }).click()
  await expect(admin.getByText('Новых: 1.')).toBeVisible()

  const other = await as('admin', { firm, lang: 'ru', viewport })
  await other.goto('/offers')
  await other.getByRole('button', { name: 'Записать первое предложение' }).click()
  await other.getByLabel('Название').fill('осмотр')
  await other.getByLabel('Что делаем').fill('уже есть')
  await other.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(other.getByRole('article')).toHaveCount(1)

  await admin.getByRole('button', { name: 'Загрузить 1 предложение' }).click()
  await expect(admin.getByText('Пока вы смотрели, каталог изменился.')).toBeVisible()
  await expect(admin.getByText('Уже есть: 1')).toBeVisible()
})

test('the sample file is there for whoever asks what one looks like', async ({ as, newFirm }) => {
  const admin = await as('admin', { firm: await newFirm() })
  await admin.goto('/offers')
  await admin.getByRole('button', { name: 'Import' }).click()
  const download = admin.waitForEvent('download')
  await admin.getByRole('link', { name: 'Download a sample file' }).click()
  expect((await download).suggestedFilename()).toBe('offers-sample.csv')

  const choose = (name: string, text: string) =>
    admin
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  await choose('catalogue.xlsx', 'PK\u0003\u0004 and so on')
  await expect(admin.getByRole('alert')).toContainText('This is a workbook')
  await choose('catalogue.csv', '\uFEFFsep=;\r\nName;What we do\r\nKnots;One evening, no more.\r\n')
  await expect(admin.getByRole('alert')).toHaveCount(0)
  await admin.getByRole('button', { name: 'Look at it first' }).click()
  await expect(admin.getByText('One evening, no more.')).toBeVisible()
})
