import type { Permission } from '@dangjian/contracts'

/** Every permission of the core. A plugin adds its own as `<plugin id>:noun.verb`. */
export const corePermissions = [
  'org.read', 'org.manage', 'org.approve', 'mission.manage',
  'member.read', 'member.import', 'member.manage', 'member.unmask', 'member.sensitive', 'care.read',
  'admission.read', 'admission.handle', 'admission.approve',
  'transfer.read', 'transfer.handle', 'transfer.approve',
  'disposal.read', 'disposal.handle', 'disposal.approve', 'appeal.read', 'appeal.handle',
  'meeting.read', 'meeting.plan', 'meeting.record', 'meeting.check', 'meeting.exempt', 'compliance.read',
  'ballot.manage', 'appraisal.read', 'appraisal.manage', 'appraisal.decide', 'mechanism.read', 'mechanism.manage', 'talk.read', 'talk.record',
  'study.read', 'study.manage', 'activity.read', 'activity.manage', 'reminder.read', 'reminder.manage',
  'score.read', 'score.run', 'score.adopt', 'objection.answer',
  'duty.read', 'duty.assign', 'duty.complete',
  'article.publish', 'message.send',
  'plugin.read', 'plugin.switch', 'plugin.rule', 'province.read', 'exchange.send',
  'account.manage', 'grant.manage', 'audit.read', 'system.read', 'channel.manage',
  'self.read',
] as const satisfies readonly Permission[]
export type CorePermission = (typeof corePermissions)[number]

/** One row of the matrix. */
export interface Role {
  /** `tenant`: only for the whole tenant, because a permission in it has no place. `unit`: over one organization and all below it. */
  readonly reach: 'tenant' | 'unit'
  /** How somebody comes to it: granted by the security administrator, by a post (and then also granted), or by being a member. */
  readonly by: 'grant' | 'post' | 'membership'
  /** One of the three administrators, exclusive of every other role (SE-08, GB/T 22239-2019 8.1.4.2). */
  readonly separate: boolean
  readonly permissions: readonly CorePermission[]
}

const secretary: readonly CorePermission[] = [
  'org.read', 'member.read', 'member.sensitive', 'care.read', 'admission.read', 'admission.handle', 'transfer.read', 'transfer.handle',
  'disposal.read', 'disposal.handle', 'appeal.read', 'meeting.read', 'meeting.plan', 'meeting.record', 'meeting.check', 'meeting.exempt', 'compliance.read',
  'ballot.manage', 'appraisal.read', 'appraisal.manage', 'appraisal.decide', 'mechanism.read', 'talk.read', 'talk.record',
  'study.read', 'study.manage', 'activity.read', 'activity.manage', 'reminder.read', 'reminder.manage',
  'score.read', 'score.run', 'objection.answer', 'duty.read', 'duty.assign', 'duty.complete', 'article.publish', 'message.send',
]

const organizer: readonly CorePermission[] = [
  'org.read', 'org.manage', 'org.approve', 'mission.manage',
  'member.read', 'member.import', 'member.manage', 'member.unmask', 'member.sensitive', 'care.read',
  'admission.read', 'admission.handle', 'admission.approve', 'transfer.read', 'transfer.handle', 'transfer.approve',
  'disposal.read', 'disposal.handle', 'disposal.approve', 'appeal.read', 'appeal.handle',
  'meeting.read', 'meeting.plan', 'meeting.record', 'meeting.check', 'meeting.exempt', 'compliance.read',
  'ballot.manage', 'appraisal.read', 'appraisal.manage', 'appraisal.decide', 'mechanism.read', 'mechanism.manage', 'talk.read', 'talk.record',
  'study.read', 'study.manage', 'activity.read', 'activity.manage', 'reminder.read', 'reminder.manage',
  'score.read', 'score.run', 'score.adopt', 'objection.answer', 'duty.read', 'duty.assign', 'duty.complete',
  'article.publish', 'message.send', 'plugin.read', 'plugin.switch', 'exchange.send',
]

/**
 * Who may do what: the whole matrix in one place. The three administrators stand apart: one keeps accounts, one grants, one audits; none
 * does another's work and none touches party data.
 */
export const roles = {
  tenant_admin: { reach: 'tenant', by: 'grant', separate: false, permissions: organizer },
  province_admin: { reach: 'tenant', by: 'grant', separate: false, permissions: [...organizer, 'plugin.rule', 'province.read'] },
  branch_secretary: { reach: 'unit', by: 'post', separate: false, permissions: secretary },
  deputy_secretary: {
    reach: 'unit', by: 'post', separate: false,
    permissions: secretary.filter((permission) => !['meeting.exempt', 'score.run', 'objection.answer', 'member.sensitive', 'disposal.handle', 'appraisal.decide'].includes(permission)),
  },
  organization_member: {
    reach: 'unit', by: 'post', separate: false,
    permissions: [
      'org.read', 'member.read', 'member.manage', 'care.read', 'admission.read', 'admission.handle', 'transfer.read', 'transfer.handle',
      'meeting.read', 'meeting.plan', 'meeting.record', 'meeting.check', 'compliance.read', 'ballot.manage', 'appraisal.read', 'appraisal.manage', 'talk.read', 'talk.record',
      'study.read', 'activity.read', 'activity.manage', 'score.read', 'duty.read', 'duty.complete',
    ],
  },
  publicity_member: {
    reach: 'unit', by: 'post', separate: false,
    permissions: ['org.read', 'member.read', 'meeting.read', 'meeting.plan', 'meeting.record', 'compliance.read', 'study.read', 'study.manage', 'activity.read', 'activity.manage', 'reminder.read', 'reminder.manage', 'duty.read', 'duty.complete', 'article.publish', 'message.send'],
  },
  discipline_member: {
    reach: 'unit', by: 'post', separate: false,
    permissions: ['org.read', 'member.read', 'admission.read', 'disposal.read', 'disposal.handle', 'appeal.read', 'meeting.read', 'meeting.check', 'compliance.read', 'appraisal.read', 'talk.read', 'score.read', 'duty.read', 'duty.complete'],
  },
  member: { reach: 'unit', by: 'membership', separate: false, permissions: ['self.read'] },
  system_admin: { reach: 'tenant', by: 'grant', separate: true, permissions: ['account.manage', 'system.read', 'channel.manage'] },
  security_admin: { reach: 'tenant', by: 'grant', separate: true, permissions: ['grant.manage'] },
  audit_admin: { reach: 'tenant', by: 'grant', separate: true, permissions: ['audit.read'] },
} as const satisfies Record<string, Role>

export type RoleId = keyof typeof roles
export const roleIds = Object.keys(roles) as RoleId[]

/** Whether a text from the database is a role of this version. */
export const isRoleId = (text: string): text is RoleId => Object.hasOwn(roles, text)

/** The row of a role. */
export const roleOf = (id: RoleId): Role => roles[id]

/** Roles that the security administrator may grant; membership cannot be granted. */
export const grantableRoles = roleIds.filter((id) => roleOf(id).by !== 'membership')
