import '@/lib/scoring/languages/all'
import type { Viewer } from '@/lib/auth/viewer'
import type { LoadedDiscovery } from '@/lib/discovery/data'
import { loadMessages } from '@/lib/platform/messages'
import type { Lang } from '@/lib/scoring/vocabulary'
import { readAnswer } from './reading/answer-reading'
import type { WalkData } from './walk-data'

/** What the walk shows first, read on the server so that marks stand there before any script runs. */
export async function readWalk(
  viewer: Viewer,
  discovery: LoadedDiscovery,
  interfaceLang: Lang,
): Promise<WalkData> {
  const { playbook, prospect, rounds } = discovery
  const messages = await loadMessages(prospect.lang)
  const readings = playbook.questions.map(({ key, intent }) => {
    const own = rounds
      .filter((round) => round.questionKey === key)
      .map(({ text, speaker, probe }) => ({ text, speaker, ...(probe ? { probe } : {}) }))
    return [key, readAnswer(own, intent)] as const
  })
  return {
    discoveryId: discovery.id,
    workspaceId: viewer.workspaceId,
    me: { id: viewer.memberId, name: viewer.name },
    prospect,
    questions: playbook.questions.map(({ key, intent, text }) => {
      const { title, why, mine, notMine } = text[interfaceLang]
      const { ask, clarify } = text[prospect.lang]
      return { key, intent, title, ask, why, mine, notMine, clarify }
    }),
    clear: playbook.thresholds.clear,
    budget: playbook.clarificationBudget,
    rounds,
    readings: Object.fromEntries(readings),
    topicOrder: discovery.topicOrder,
    enthusiasm: discovery.enthusiasm,
    version: discovery.version,
    behaviours: discovery.behaviours,
    reviews: discovery.reviews,
    answered: discovery.answered,
    mayEdit: discovery.mayEdit,
    startedAt: discovery.startedAt,
    asking: { lang: prospect.lang, messages: { ...flat(messages.ask), ...asksOf(messages.flags) } },
  }
}

/** The question each flag is met with, under the flag's name. */
const asksOf = (flags: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flags).flatMap(([flag, words]) =>
      words && typeof words === 'object' && 'ask' in words && typeof words.ask === 'string'
        ? [[flag, words.ask]]
        : [],
    ),
  )

const flat = (messages: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, word]) => (typeof word === 'string' ? [[key, word]] : [])),
  )
