import '@/lib/scoring/languages/all'
import { corpusAnswers } from './corpus-answers'
import { exampleOf } from './training/examples'
import { trainLinear, viewsOf } from './training/model'
import { commonFeatures } from './training/selection'
import { shippedPart } from './training/unseen'
let t = Date.now()
const lap = (s: string) => { console.log(s, Date.now() - t, process.cpuUsage().user / 1e6); t = Date.now() }
const c = corpusAnswers(); lap('answers ' + c.length)
const ex = c.filter((_, i) => i % 6 === 0).map(exampleOf); lap('examples ' + ex.length)
const names = commonFeatures(ex); lap('common ' + names.size)
const all = await trainLinear(ex, names); lap('all')
const en = await shippedPart(ex, all, 'en'); lap('shipped')
for (const e of ex) viewsOf(e, en); lap('views')
