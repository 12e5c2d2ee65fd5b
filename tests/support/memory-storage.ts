import type { DraftStorage } from '@/components/walk/sync/draft-store'

/** A device's storage with a limit in UTF-16 units, as a browser's has. */
export class MemoryStorage implements DraftStorage {
  private readonly items = new Map<string, string>()

  constructor(private readonly limit = Number.POSITIVE_INFINITY) {}

  get length(): number {
    return this.items.size
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }

  setItem(key: string, value: string): void {
    if (key.length + value.length > this.limit) throw new DOMException('full', 'QuotaExceededError')
    this.items.set(key, value)
  }

  removeItem(key: string): void {
    this.items.delete(key)
  }
}
