import { openCaseOf } from '@dangjian/admission'
import { countOpenDisposals } from '@dangjian/disposal'
import type { PreflightSources } from '@dangjian/transfer'
import { transferWords } from './words.zh-CN.ts'

/** Where the pre-flight of a transfer asks other domains; that a disposal is open is told, nothing else of it. */
export const preflightSources: PreflightSources = {
  openAdmission: async (scope, memberId) => {
    const found = await openCaseOf(scope, memberId)
    return found === null ? null : transferWords.admission[found.stage]
  },
  openDisposal: async (scope, memberId) => {
    const count = await countOpenDisposals(scope, memberId)
    return count === 0 ? null : transferWords.disposals(count)
  },
}
