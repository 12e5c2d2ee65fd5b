import type { SectionProps } from './brief'
import { Section } from './section'
import { Suggested } from './suggested'

/** The order of topics and the behaviours seen, as the assessment took them. */
export function InTheRoom(section: SectionProps) {
  const { shown, w } = section
  const { t, glossary } = w
  const { topicOrder, behaviours, lang } = shown.input
  return (
    <Section id="room" title={t('room.title')}>
      <div className="grid gap-1.5">
        <h3 className="text-sm text-ink-soft">{t('room.order')}</h3>
        {topicOrder.length === 0 ? (
          <p className="text-ink-soft">{t('room.order-none')}</p>
        ) : (
          <ol className="flex flex-wrap gap-x-2 gap-y-1">
            {topicOrder.map((topic, i) => (
              <li key={topic} className="flex items-center gap-2">
                {i > 0 ? (
                  <span aria-hidden className="text-ink-soft">
                    →
                  </span>
                ) : null}
                {glossary(`topic.${topic}.word`)}
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="grid gap-1.5">
        <h3 className="text-sm text-ink-soft">{t('room.behaviours')}</h3>
        {behaviours.length === 0 ? <p className="text-ink-soft">{t('room.behaviours-none')}</p> : null}
        <ul className="grid gap-2">
          {behaviours.map(({ flag, note }) => (
            <li key={`${flag} ${note}`} className="grid">
              <span className="words" lang={lang}>
                {note}
              </span>
              <span className="text-sm text-ink-soft">{w.flag(flag)}</span>
            </li>
          ))}
        </ul>
      </div>
      <Suggested {...section} />
    </Section>
  )
}
