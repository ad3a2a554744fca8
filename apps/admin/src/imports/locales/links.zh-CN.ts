/** Links from other pages to the import of a kind, with the permission it asks for. */
export const importLinks = {
  organizations: { label: '导入党组织', permission: 'org.manage' },
  posts: { label: '导入党内职务', permission: 'org.manage' },
  questions: { label: '导入题目', permission: 'study.manage' },
  admission: { label: '导入发展党员人员', permission: 'admission.handle' },
} as const
