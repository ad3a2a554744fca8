import type { StateName } from '@dangjian/ui'
import type { ImportDetail } from './types.ts'

/** How the state of an import looks. */
export const importState: Readonly<Record<ImportDetail['status'], StateName>> = {
  reading: 'info', judging: 'info', interrupted: 'failed', mapping: 'due', preview: 'due', committing: 'info', committed: 'done', undone: 'notApplicable', discarded: 'notApplicable',
}
