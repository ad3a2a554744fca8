/** Texts of the frame and the sign-in page. */
export const frameText = {
  pageTitle: (title: string) => `${title}　智慧党建`,
  product: '智慧党建',
  signOut: '退出登录',
  roles: {
    tenant_admin: '党务管理员', province_admin: '省级党务管理员', branch_secretary: '书记', deputy_secretary: '副书记', organization_member: '组织委员',
    publicity_member: '宣传委员', discipline_member: '纪检委员', member: '党员', system_admin: '系统管理员', security_admin: '安全管理员', audit_admin: '审计管理员',
  } as Readonly<Record<string, string>>,
  login: {
    title: '登录智慧党建',
    lead: '使用本单位开通的账号登录。',
    name: '登录名',
    password: '密码',
    submit: '登录系统',
    nameMissing: '请填写登录名。',
    passwordMissing: '请填写密码。',
    help: '没有账号或者忘记密码的，请联系本单位系统管理员。',
    memberApp: '党员手机版',
  },
  password: {
    title: '修改初始密码',
    lead: '当前密码由管理员设置。修改后才能使用系统。',
    current: '当前密码',
    next: '新密码',
    again: '再次输入新密码',
    rule: '10～128个字符，包含大写字母、小写字母、数字、符号中的三类。',
    submit: '修改密码',
    currentMissing: '请填写当前密码。',
    nextMissing: '请填写新密码。',
    nextShort: '新密码不足10个字符。',
    differs: '两次输入的新密码不一致。',
  },
} as const
