import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { insertTold } from '@/lib/prospects/insert'
import type { Lang } from '@/lib/scoring/vocabulary'
import { exampleProspectSchema } from '@/prisma/seed/demo/schema'
import told from '@/prisma/seed/example-prospect.json'

const EXAMPLES = exampleProspectSchema.parse(told)

/** The example prospect with all that was said, owned by `owner`; nothing is assessed yet. */
export async function createToldProspect(
  owner: Viewer,
  { lang = 'en' as Lang, enthusiasm = 7 as number | null } = {},
): Promise<{ id: string; discoveryId: string }> {
  return tenant(owner, (db) =>
    insertTold(db, owner, { ...EXAMPLES[lang], enthusiasm }, { stage: 'discovery', isExample: false }),
  )
}
