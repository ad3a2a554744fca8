import { exportDisposalPaperInput, exportMyDisposalPaper } from '@dangjian/disposal'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 下载本人的告知书或者决定. */
export const exportMyDisposalPaperCommand = disclosure({ permission: 'self.read', input: exportDisposalPaperInput, summary: '下载本人的告知书或者决定' }, exportMyDisposalPaper)
