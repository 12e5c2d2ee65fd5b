import type { Lang } from '@/lib/scoring/vocabulary'

/** One file a namespace in each language's folder; a test compares this list with the folders. */
export const NAMESPACES = [
  'shell',
  'auth',
  'glossary',
  'letters',
  'verdict',
  'rules-concreteness',
  'rules-flags',
  'flags',
  'ask',
  'brief',
  'decide',
  'failures',
  'offers',
  'phrases',
  'offer-file',
  'try-request',
  'team',
  'rules',
  'pipeline',
  'prospects',
  'settings',
  'walk',
  'playbook',
] as const
export type Namespace = (typeof NAMESPACES)[number]

export type Messages = Record<string, Record<string, unknown>>

/** All messages of a language, by namespace. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  const files = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file: { default: Record<string, unknown> } = await import(`./messages/${lang}/${name}.json`)
      return [name, file.default] as const
    }),
  )
  return Object.fromEntries(files)
}
