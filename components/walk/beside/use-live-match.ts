import { useEffect, useState } from 'react'
import { settled } from '@/components/ui/submission'
import { layBesideAction } from '@/lib/assessments/actions'
import { speaksOfRequest } from '@/lib/scoring/policy'
import type { WalkSync } from '../sync/walk-sync'
import type { WalkData } from '../walk-data'
import { LiveMatch } from './live-match'

/** The request beside the offers, kept up with what is typed while one of its questions is on the screen. */
export function useLiveMatch(data: WalkData, sync: WalkSync, at: string): LiveMatch {
  const { discoveryId, questions, mayEdit } = data
  const [match] = useState(
    () =>
      new LiveMatch({
        ask: (told) =>
          settled(
            layBesideAction({
              discoveryId,
              told: told.map(({ questionKey, texts }) => ({ questionKey, texts: [...texts] })),
            }),
          ),
        online: () => navigator.onLine,
      }),
  )
  const telling = questions.some(({ key, intent }) => key === at && speaksOfRequest(intent))
  useEffect(() => {
    if (!mayEdit) return
    const asked = questions.filter(({ intent }) => speaksOfRequest(intent))
    const tell = () =>
      match.tell(
        asked.map(({ key }) => ({
          questionKey: key,
          texts: sync.list(key).map(({ content }) => content.text),
        })),
      )
    const again = () => match.again()
    tell()
    const stop = sync.subscribe(tell)
    window.addEventListener('online', again)
    return () => {
      stop()
      window.removeEventListener('online', again)
      match.close()
    }
  }, [match, questions, sync, mayEdit])
  useEffect(() => {
    if (mayEdit && telling) match.begin()
  }, [match, mayEdit, telling])
  return match
}
