import { exportDisposalPaper, exportDisposalPaperInput } from '@dangjian/disposal'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成告知书或者决定. */
export const exportDisposalPaperCommand = disclosure({ permission: 'disposal.read', input: exportDisposalPaperInput, summary: '生成告知书或者决定' }, exportDisposalPaper)
