import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LANGUAGE_NAMES } from '@/lib/platform/lang'
import { QUOTE_PLACEHOLDER } from '@/lib/playbook/clarify'
import type { QuestionText as Text } from '@/lib/playbook/schema'
import type { Lang } from '@/lib/scoring/vocabulary'

/** A question in one language, as whoever asks it should know it. */
export async function QuestionText({ lang, text }: { lang: Lang; text: Text }) {
  const t = await getTranslations('playbook')
  return (
    <div className="grid content-start gap-4">
      <div>
        <p className="text-sm font-medium">{LANGUAGE_NAMES[lang]}</p>
        <p lang={lang} className="font-words text-lg leading-snug">
          {text.ask}
        </p>
      </div>
      <Part title={t('why')}>
        <p lang={lang}>{text.why}</p>
      </Part>
      <Part title={t('mine')}>
        <Lines lang={lang} lines={text.mine} className="border-concrete" />
      </Part>
      <Part title={t('not-mine')}>
        <Lines lang={lang} lines={text.notMine} className="border-empty" />
      </Part>
      <Part title={t('clarify')}>
        <ul lang={lang} className="grid list-disc gap-1 pl-5">
          {text.clarify.map((one) => (
            <li key={one}>
              <Clarification text={one} quote={t('quote')} />
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      {children}
    </section>
  )
}

function Lines({ lang, lines, className }: { lang: Lang; lines: readonly string[]; className: string }) {
  return (
    <ul lang={lang} className="grid gap-2">
      {lines.map((line) => (
        <li key={line} className={`border-l-2 pl-3 font-words ${className}`}>
          {line}
        </li>
      ))}
    </ul>
  )
}

/** The placeholder is shown as what will stand there. */
function Clarification({ text, quote }: { text: string; quote: string }) {
  const [before = '', after] = text.split(QUOTE_PLACEHOLDER)
  if (after === undefined) return before
  return (
    <>
      {before}
      <span className="rounded bg-accent-soft px-1 text-accent">{quote}</span>
      {after}
    </>
  )
}
