import { exportCertificate, exportCertificateInput } from '@dangjian/activities'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成本人培训证书 */
export const myCertificateProcedure = disclosure({ permission: 'self.read', input: exportCertificateInput, summary: '生成本人培训证书' }, exportCertificate)
