/** The password of every account of the demonstration; it protects nobody. */
export const DEMO_PASSWORD = 'Yanshi-2026-dangjian'

/** Roles that are granted to an account; secretaries and members come by theirs through post and membership. */
export type GrantedRole = 'tenant_admin' | 'province_admin' | 'system_admin' | 'security_admin' | 'audit_admin'

/** One person who can log in. `role` is null for somebody who acts by post or membership; `personKey` leads to the member, whose name the account bears. */
export interface DemoAccount {
  readonly login: string
  readonly tenantKey: string
  readonly role: GrantedRole | null
  readonly displayName: string
  readonly personKey: string | null
  /** What the account is for, in Chinese, for the table that is printed at the start. */
  readonly purpose: string
}

const officer = (login: string, tenantKey: string, role: GrantedRole, displayName: string, purpose: string): DemoAccount => ({ login, tenantKey, role, displayName, personKey: null, purpose })

const separated = (place: string, tenantKey: string, bureau: string, names: readonly [string, string, string]): DemoAccount[] => [
  officer(`${place}.system`, tenantKey, 'system_admin', names[0], `${bureau}系统管理员`),
  officer(`${place}.security`, tenantKey, 'security_admin', names[1], `${bureau}安全管理员`),
  officer(`${place}.audit`, tenantKey, 'audit_admin', names[2], `${bureau}审计管理员`),
]

/** Everybody who logs in. The three administrators of one bureau are three persons (三员分立). */
export const demoAccounts: readonly DemoAccount[] = [
  officer('sichuan.admin', 'sc', 'province_admin', '林晓东', '四川省公安厅机关党委'),
  officer('zigong.admin', 'zg', 'tenant_admin', '黎文秀', '自贡市公安局机关党委'),
  officer('leshan.admin', 'ls', 'tenant_admin', '高远', '乐山市公安局机关党委'),
  officer('gongjing.admin', 'gj', 'tenant_admin', '何谦', '贡井分局党务管理员'),
  { login: 'gongjing.secretary', tenantKey: 'gj', role: null, displayName: '陈立川', personKey: 'gj/chenlichuan', purpose: '贡井分局刑侦大队党支部书记' },
  { login: 'gongjing.member', tenantKey: 'gj', role: null, displayName: '王海峰', personKey: 'gj/wanghaifeng', purpose: '贡井分局刑侦大队党支部党员' },
  { login: 'gongjing.organizer', tenantKey: 'gj', role: null, displayName: '李敏', personKey: 'gj/limin', purpose: '贡井分局刑侦大队党支部组织委员' },
  officer('gongjing.leader', 'gj', 'tenant_admin', '韦承志', '贡井分局机关党委专职副书记，审批人'),
  ...separated('gongjing', 'gj', '贡井分局', ['邱志新', '温立群', '简秀兰']),
  officer('daan.leader', 'da', 'tenant_admin', '翁海平', '大安分局机关党委专职副书记，审批人'),
  officer('daan.admin', 'da', 'tenant_admin', '熊国平', '大安分局党务管理员，名册尚未导入'),
  officer('shaanxi.admin', 'sn-p', 'province_admin', '雷振宇', '陕西省公安厅机关党委'),
  officer('linwei.admin', 'lw', 'tenant_admin', '党春梅', '临渭分局党务管理员'),
  { login: 'zhannan.secretary', tenantKey: 'lw', role: null, displayName: '陈卫民', personKey: 'lw/zn/chenweimin', purpose: '临渭分局站南派出所党支部书记' },
  officer('xunyang.admin', 'xy', 'tenant_admin', '柯文斌', '旬阳县公安局党务管理员'),
]
