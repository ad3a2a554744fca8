import type { RoleId } from '../roles.ts'

/** Names of the roles as people read them. */
export const roleTitles: Record<RoleId, string> = {
  tenant_admin: '党务管理员',
  province_admin: '上级党务管理员',
  branch_secretary: '党组织书记',
  deputy_secretary: '党组织副书记',
  organization_member: '组织委员',
  publicity_member: '宣传委员',
  discipline_member: '纪检委员',
  member: '党员',
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  audit_admin: '审计管理员',
}
