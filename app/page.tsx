import { redirect } from 'next/navigation'
import { currentViewer } from '@/lib/auth/viewer'
import { needsFirstRun } from '@/lib/team/data'

export default async function Home() {
  if (await currentViewer()) redirect('/pipeline')
  redirect((await needsFirstRun()) ? '/setup' : '/sign-in')
}
