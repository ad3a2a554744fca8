import { exportMyCertificate, exportMyCertificateInput } from '@dangjian/study'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 下载本人的学习证明. */
export const exportMyCertificateProcedure = disclosure({ permission: 'self.read', input: exportMyCertificateInput, summary: '下载本人的学习证明' }, exportMyCertificate)
