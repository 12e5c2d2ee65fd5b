import { getLocale, getTranslations } from 'next-intl/server'
import { langOf } from '@/lib/platform/lang'
import type { Playbook } from '@/lib/playbook/schema'
import { QuestionCard } from './question-card'

/** The questions under their sections, then those set aside. */
export async function SectionList({ playbook }: { playbook: Playbook }) {
  const [t, locale] = await Promise.all([getTranslations('playbook'), getLocale()])
  const { sections, questions, setAside = [] } = playbook
  return (
    <div className="grid gap-7">
      {sections.map(({ key, title }) => {
        const own = questions.filter((question) => question.section === key)
        if (own.length === 0) return null
        return (
          <section key={key} className="grid gap-2.5">
            <h2 className="text-sm font-medium text-ink-soft">{title[langOf(locale)]}</h2>
            {own.map((question) => (
              <QuestionCard key={question.key} question={question} />
            ))}
          </section>
        )
      })}
      {setAside.length > 0 ? (
        <section className="grid gap-2.5">
          <h2 className="text-sm font-medium text-ink-soft">{t('set-aside')}</h2>
          <p className="text-sm text-ink-soft">{t('set-aside-lead')}</p>
          {setAside.map((question) => (
            <QuestionCard key={question.key} question={question} />
          ))}
        </section>
      ) : null}
    </div>
  )
}
