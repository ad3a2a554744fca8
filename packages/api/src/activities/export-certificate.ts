import { exportCertificate, exportCertificateInput } from '@dangjian/activities'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成培训证书 */
export const exportCertificateProcedure = disclosure({ permission: 'activity.read', input: exportCertificateInput, summary: '生成培训证书' }, exportCertificate)
