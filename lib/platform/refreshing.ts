import { revalidatePath } from 'next/cache'

/** A page by its address or its route; `everywhere` is every page of the firm. */
type Shown = 'everywhere' | `/${string}`

/**
 * Runs a mutation and has the pages that show its result read anew. A refusal leaves the page, and what is typed in it,
 * alone.
 */
export const refreshing =
  <Who, Input, Result extends { readonly ok: boolean }>(
    shown: Shown,
    mutate: (who: Who, input: Input) => Promise<Result>,
  ) =>
  async (who: Who, input: Input): Promise<Result> => {
    const result = await mutate(who, input)
    if (!result.ok) return result
    if (shown === 'everywhere') revalidatePath('/', 'layout')
    else if (shown.includes('[')) revalidatePath(shown, 'page')
    else revalidatePath(shown)
    return result
  }
