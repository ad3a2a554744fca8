import { disclosure } from '@dangjian/plugin-kit/server'
import { exportPackage, transferIdInput } from '@dangjian/transfer'

/** 导出转接数据包 */
export const exportFile = disclosure({ permission: 'transfer.approve', input: transferIdInput, summary: '导出转接数据包' }, exportPackage)
