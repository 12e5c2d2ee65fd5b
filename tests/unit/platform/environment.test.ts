import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '@/lib/platform/environment'

const MODEL = { EMBEDDINGS_URL: 'http://localhost:11434/v1/', EMBEDDINGS_MODEL: ' nomic-embed-text ' }

describe('the environment', () => {
  it('names no model unless one is set', () => {
    const { EMBEDDINGS_URL, EMBEDDINGS_MODEL } = readEnvironment({ EMBEDDINGS_URL: '', EMBEDDINGS_MODEL: '' })
    expect([EMBEDDINGS_URL, EMBEDDINGS_MODEL]).toEqual([undefined, undefined])
  })

  it('takes the address of a model without the stroke at its end', () => {
    expect(readEnvironment(MODEL)).toMatchObject({
      EMBEDDINGS_URL: 'http://localhost:11434/v1',
      EMBEDDINGS_MODEL: 'nomic-embed-text',
    })
  })

  it('wants an address and a model together, and never repeats a bad value', () => {
    const read = (source: Record<string, string>) => () => readEnvironment({ ...MODEL, ...source })
    expect(read({ EMBEDDINGS_MODEL: '' })).toThrow(/EMBEDDINGS_MODEL: must name the model/)
    for (const url of ['file:///etc/passwd', 'sk-secret', 'localhost:11434'])
      expect(read({ EMBEDDINGS_URL: url })).toThrow(EnvironmentError)
    expect(read({ EMBEDDINGS_URL: 'sk-secret' })).not.toThrow(/sk-secret/)
  })
})
