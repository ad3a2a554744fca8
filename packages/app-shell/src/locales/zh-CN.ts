/** Texts of the shell itself. */
export const shellText = {
  works: {
    workbench: '工作台', org: '组织', members: '党员', admission: '发展党员', life: '组织生活', study: '学习', scoring: '考核积分', duties: '责任与问题', cloud: '云平台', plugins: '插件', system: '系统',
  },
  page: '页面',
  session: '登录状态',
  forbidden: { title: '您不能查看这个页面', why: '本页只向有相应职务或授权的人开放，您现任的职务不包括这一项。', instead: '确需查看的，请联系本单位党务管理员。' },
  notFound: { title: '没有这个页面', why: '地址可能有误，或者所属的插件已经停用。' },
  plugin: {
    pageFailed: (title: string) => `插件“${title}”的页面没有显示出来`,
    slotFailed: (title: string) => `插件“${title}”的内容没有显示出来`,
    why: '插件在显示时出错，系统其他部分不受影响。',
  },
  noPages: { title: '您的账号还没有可以打开的页面', why: '账号尚未关联职务或授权。', instead: '请联系本单位系统管理员。' },
  goHome: '返回首页',
  reload: '重新载入',
} as const
