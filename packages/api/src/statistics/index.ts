import { router } from '@dangjian/plugin-kit/server'
import { exportTables } from './export-statistics.ts'
import { freeze } from './freeze-statistics.ts'
import { getFrozen } from './get-frozen.ts'
import { listFrozen } from './list-frozen.ts'
import { party } from './party-statistics.ts'
import { structure } from './structure-figures.ts'

export const statisticsRouter = router({ exportTables, freeze, getFrozen, listFrozen, party, structure })
