/** Every text of this area's pages. */
export const homeText = {
  title: '首页',
  gap: '\u3000',
  messages: '消息',
  asks: {
    title: '需要我办的', count: (n: number) => `${n}件`, all: (n: number) => `全部${n}件`, none: '目前没有需要您办理的事项。',
    reply: { act: '回复', note: (day: string, time: string, place: string) => `${day}${time}　${place}`, deadline: (left: string) => `开始前回复　${left}` },
    message: { act: '阅读', note: (sender: string, day: string) => `${sender}　${day}`, state: '未读消息' },
    score: { act: '看说明', title: (months: string) => `${months}积分已公布`, note: '不同意的，可以逐条提出异议', deadline: (deadline: string) => `异议期至${deadline}` },
    notice: { act: '提交申辩', title: (kind: string) => `党组织拟讨论对您的${kind}`, note: '您有权到会和申辩', state: (day: string) => `${day}告知`, kinds: { correction: '限期改正', persuaded_out: '劝其退党', removed: '除名' } },
    answer: { act: '看答复', title: '您的异议已有答复', states: { upheld: '成立，已更正', declined: '不成立' }, deadline: (state: string, day: string) => `${state}　${day}` },
  },
  months: (from: number, to: number) => (from === to ? `${from}月` : `${from}～${to}月`),
  month: { title: '本月活动', none: '本月还没有安排或者记录您的活动。', note: (n: number) => `已到会${n}次`, offers: '可以报名的活动', offersNote: '报名自愿', offersCount: (n: number) => `${n}项` },
  articles: { title: '最新文章', none: '还没有面向您发布的文章。', columns: { news: '要闻', study: '学习', notice: '通知' } },
  score: { title: '我的积分', note: '只向您和有权查看的党组织显示', none: '还没有公布' },
  noMember: {
    title: '您的账号没有对应的党员',
    why: '本端按本人的党员身份显示活动、文章、消息和积分，您的账号没有关联党员名册中的人员。',
    instead: '办理管理工作的，请打开管理端；应当关联党员的，请联系本单位系统管理员。',
    admin: '打开管理端', signOut: '退出登录',
  },
} as const
