/** Texts of the frame and the sign-in page. */
export const frameText = {
  product: '智慧党建',
  tabs: { home: '首页', activities: '活动', articles: '学习', points: '积分', me: '我的' },
  choose: '请选择',
  loading: '正在加载，请稍候。',
  login: {
    title: '登录智慧党建',
    lead: '使用本单位开通的账号登录。',
    name: '登录名',
    password: '密码',
    submit: '登录系统',
    nameMissing: '请填写登录名。',
    passwordMissing: '请填写密码。',
    help: '没有账号或者忘记密码的，请联系本单位系统管理员。',
    adminApp: '管理端',
  },
} as const
