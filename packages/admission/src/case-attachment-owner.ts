import type { AttachmentOwner } from '@dangjian/attachments'
import { requireCan } from '@dangjian/contracts'
import { loadCase } from './load-case.ts'

/** Scans of the papers of a case (入党志愿书, 政审材料 and the like): read with the case, each reading on record, added by whom the case is handled. */
export const caseAttachmentOwner: AttachmentOwner = {
  type: 'admission_case',
  auditsReading: true,
  canRead: async (scope, id) => ({ orgPath: (await loadCase(scope, id)).unit.path }),
  canWrite: async (scope, id) => {
    const { unit } = await loadCase(scope, id, 'change')
    requireCan(scope.access, 'admission.handle', unit.path)
    return { orgPath: unit.path }
  },
}
