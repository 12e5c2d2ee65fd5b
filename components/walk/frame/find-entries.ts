interface Entry {
  readonly key: string
  readonly title: string
  /** The question as it is asked; found by when the title is not. */
  readonly ask: string
}

/** Entries that hold all words that were typed, those with a title that holds them first; all when nothing was. */
export function findEntries<Item extends Entry>(entries: readonly Item[], typed: string): Item[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => text.toLocaleLowerCase().includes(word))
  const named = entries.filter(({ title }) => holds(title))
  const asked = entries.filter((entry) => !named.includes(entry) && holds(`${entry.title} ${entry.ask}`))
  return [...named, ...asked]
}
