import { useAct, useApi, useGo } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { importsText } from './locales/zh-CN.ts'
import type { ImportDetail } from './types.ts'

const text = importsText.preview

/** 取消导入: gives up what was read. */
export const DiscardAct = ({ data }: { data: ImportDetail }) => {
  const api = useApi()
  const go = useGo()
  const discard = useAct(api.imports.discardImport.mutationOptions(), () => void go('/imports'))
  return <ConfirmAct isDestructive label={text.discard} consequence={text.discardWill(data.totalRows)} onConfirm={() => discard.run({ importId: data.id })} />
}
