import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifecycleText.archive

/** Archives a checked record, in two steps. */
export const ArchiveRecord = ({ meeting }: { meeting: Meeting }) => {
  const api = useApi()
  const archive = useAct(api.life.archiveRecord.mutationOptions())
  return <ConfirmAct label={text.act} title={text.title} tone="go" consequence={text.will} onConfirm={() => archive.run({ id: meeting.id, version: meeting.version })} />
}
