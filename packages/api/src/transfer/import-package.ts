import { command } from '@dangjian/plugin-kit/server'
import { importPackage, importPackageInput } from '@dangjian/transfer'

/** 导入转接数据包 */
export const importFile = command({ permission: 'transfer.approve', input: importPackageInput, summary: '导入转接数据包' }, importPackage)
