import { Prisma } from '@/prisma/generated/client'

/** Most words a search looks for. */
const MAX_WORDS = 8

/** Text that LIKE takes literally. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

// Who types «елка» looks for «Ёлка» too.
const folded = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')

/**
 * One condition a word: it stands in at least one of the columns, capitals or not. Nothing for a query without words.
 */
export function wordConditions(query: string, columns: readonly Prisma.Sql[]): Prisma.Sql[] {
  const words = query.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
  return words.map((word) => {
    const like = `%${escapeLike(folded(word))}%`
    const anywhere = columns.map((column) => Prisma.sql`translate(${column}, 'ёЁ', 'еЕ') ILIKE ${like}`)
    return Prisma.sql`(${Prisma.join(anywhere, ' OR ')})`
  })
}
