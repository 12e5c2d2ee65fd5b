import { X } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { VERDICT_SHAPES } from '@/components/ui/verdict-mark'
import type { Viewer } from '@/lib/auth/viewer'
import type { Pipeline } from '@/lib/pipeline/data'
import {
  type FilterName,
  hrefOf,
  isFiltered,
  type PipelineView,
  STAGES,
  toggled,
  VERDICT_FILTERS,
  type VerdictFilter,
} from '@/lib/pipeline/schema'
import { LANGS } from '@/lib/scoring/vocabulary'
import { type Chip, FilterChips } from './filter-chips'

interface Props {
  readonly viewer: Viewer
  readonly view: PipelineView
  readonly pipeline: Pipeline
}

/** What the pipeline can be narrowed to, and how much each choice would show. */
export async function Filters({ viewer, view, pipeline: { counts, owners } }: Props) {
  const [t, glossary] = await Promise.all([getTranslations('pipeline'), getTranslations('glossary')])

  function chip<Name extends FilterName>(
    filter: Name,
    value: PipelineView[Name][number],
    word: string,
    label: ReactNode = word,
  ): Chip {
    const count = counts.of[filter].get(value) ?? 0
    const chosen: readonly string[] = view[filter]
    return {
      ...{ key: value, label, count, name: t('filter.chip', { word, count }) },
      ...{ href: toggled(view, filter, value), on: chosen.includes(value) },
    }
  }

  const verdictWord = (value: VerdictFilter) =>
    value === 'none' ? t('filter.none') : glossary(`verdict.${value}.word`)
  const verdicts = VERDICT_FILTERS.map((value) => {
    const word = verdictWord(value)
    return chip('verdict', value, word, <VerdictLabel value={value} word={word} />)
  })
  const stages = STAGES.map((value) => chip('stage', value, glossary(`stage.${value}.word`)))
  const langs = LANGS.map((value) => chip('lang', value, t(`lang.${value}`)))
  const people = owners.map(({ id, name }) =>
    chip('owner', id, id === viewer.memberId ? t('filter.mine') : name),
  )
  people.sort((a, b) => Number(b.key === viewer.memberId) - Number(a.key === viewer.memberId))

  return (
    <nav
      aria-label={t('filter.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden"
    >
      <FilterChips label={t('filter.stage')} chips={stages} />
      <FilterChips label={t('filter.verdict')} chips={verdicts} />
      {owners.length > 1 ? <FilterChips label={t('filter.owner')} chips={people} /> : null}
      {counts.of.lang.size > 1 || view.lang.length > 0 ? (
        <FilterChips label={t('filter.lang')} chips={langs} />
      ) : null}
      {/* Where nothing is left, the empty state has the button. */}
      {isFiltered(view) && counts.total > 0 ? (
        <Link
          href={hrefOf(view, { q: '', verdict: [], stage: [], owner: [], lang: [] })}
          replace
          prefetch={false}
          className="flex h-7 items-center gap-1 rounded-md px-1.5 text-[13px] text-accent underline-offset-2 hover:underline max-md:h-9"
        >
          <X aria-hidden className="size-3.5" />
          {t('filter.clear')}
        </Link>
      ) : null}
    </nav>
  )
}

function VerdictLabel({ value, word }: { value: VerdictFilter; word: string }) {
  if (value === 'none') return word
  const { shape, colour } = VERDICT_SHAPES[value]
  return (
    <>
      <span aria-hidden className={colour}>
        {shape}
      </span>
      {word}
    </>
  )
}
