import { PipelineSkeleton } from '@/components/pipeline/pipeline-skeleton'

export default function Loading() {
  return <PipelineSkeleton />
}
