/** A set of words written as one list, parted by white space. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
