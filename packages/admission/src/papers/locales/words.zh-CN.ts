/** Words that every paper shares. */
export const paperWords = {
  blankDay: '　　　　年　　月　　日',
  blank: '　　　　　　',
  and: '、',
  party: '中共',
  committee: '委员会',
  committeeShort: /(?<!委员会)党委$/,
  committeeEnding: /委员会$|党委$/,
  branchEnding: /党支部$/,
  branchStamp: '支部委员会',
  gender: { male: '男', female: '女' } as Readonly<Record<string, string>>,
  education: {
    doctor: '博士研究生', master: '硕士研究生', bachelor: '大学本科', college: '大学专科', secondary_vocational: '中专', senior_high: '高中', junior_high: '初中', primary: '小学',
  } as Readonly<Record<string, string>>,
  month: (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`,
  file: (name: string, title: string): string => `${name}${title}`,
  exported: (name: string, title: string, format: string): string => `生成${name}的《${title}》（${format === 'word' ? 'Word' : 'PDF'}）`,
  facts: {
    name: '姓　　名', gender: '性　　别', birth: '出生年月', ethnicity: '民　　族', education: '学　　历', job: '单位职务', branch: '所在支部', group: '党 小 组', applied: '申请日期', activist: '确定积极分子', contacts: '培养联系人',
    introducers: '入党介绍人', candidate: '确定发展对象', admitted: '支部大会日期', approved: '审批日期', probationEnds: '预备期满', time: '时　　间', talker: '谈 话 人', place: '地　　点', basis: '依　　据', result: '结　　果', note: '备　　注',
    number: '文　　号', kind: '公示类别', term: '公示期限', days: '工 作 日', objections: '反映情况', opinion: '意　　见', hours: '培训情况', oath: '宣誓人',
  },
  signers: { chair: '主持人', recorder: '记录人', talker: '谈话人', person: '本　人', teller: '监票人', counter: '计票人', sender: '移交人', receiver: '接收人' },
  none: '无',
} as const
