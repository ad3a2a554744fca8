/** Texts of the statistical tables. */
export const statisticsText = {
  majority: '汉族',
  titles: {
    years: '党员数量两年对照', basic: '党员基本情况', joined: '党员入党时间', ages: '党员年龄', education: '党员学历', police: '党员警种', admitted: '接收预备党员',
    converted: '预备党员转正', left: '党员减少', honours: '党员表彰奖励', organizations: '党组织',
  },
  notes: {
    years: '按两个截止日各自的正式组织关系统计。',
    basic: '按截止日正式组织关系统计，转出途中仍计入转出单位，停止党籍的不计入。',
    joined: '入党时间为接收其为预备党员的支部大会日期。',
    ages: '按截止日周岁统计。',
    education: '按登记的最高学历统计。',
    police: '按登记的警种统计，未登记的单列。',
    admitted: '按接收为预备党员的日期统计，本年1月1日至截止日，由接收时所在党组织统计。',
    converted: '按转为正式党员的日期统计，本年1月1日至截止日。',
    left: '本年1月1日至截止日，由离开前所在党组织统计；转出的组织关系另有接收单位，不属于出党。',
    honours: '本年1月1日至截止日授予的表彰奖励，按人次统计，不含已撤销的。',
    organizations: '按截止日统计，不含党小组、临时党支部和群团组织。',
  },
  heads: { people: '人数', women: '女党员', minority: '少数民族', formal: '正式党员', probationary: '预备党员', before: '上年同日', now: '截止日', change: '增减', times: '人次', count: '个数' },
  total: '合计',
  rows: {
    total: '党员总数', formal: '正式党员', probationary: '预备党员', women: '女党员', minority: '少数民族党员', young: '35岁及以下', college: '大专及以上学历', serving: '在职民警', civilian: '文职人员', retired: '离退休党员',
  },
  ages: { to30: '30岁及以下', to35: '31至35岁', to40: '36至40岁', to45: '41至45岁', to50: '46至50岁', to55: '51至55岁', to60: '56至60岁', over60: '61岁及以上' },
  eras: { before1949: '新中国成立以前', before1978: '新中国成立至党的十一届三中全会以前', before2012: '党的十一届三中全会至党的十八大以前', since2012: '党的十八大以来' },
  standings: { to5: '不满5年', to10: '5年至不满10年', to20: '10年至不满20年', to30: '20年至不满30年', to40: '30年至不满40年', to50: '40年至不满50年', from50: '50年及以上', none: '预备期' },
  educations: { doctor: '博士研究生', master: '硕士研究生', bachelor: '大学本科', college: '大学专科', secondary_vocational: '中专', senior_high: '高中', junior_high: '初中及以下' },
  police: {
    criminal: '刑侦', public_order: '治安', traffic: '交通管理', special: '特警巡警', community: '社区', detention: '监所管理', legal: '法制', economic: '经济犯罪侦查', narcotics: '禁毒', cyber: '网络安全',
    political_security: '政治安全保卫', border: '出入境管理', technology: '刑事技术', command: '指挥情报', political_work: '政工', general: '综合保障', none: '未登记',
  },
  exits: { transferred_out: '转出组织关系', expelled: '开除党籍', removed: '除名', persuaded_out: '劝其退党', resigned: '退党', cancelled: '取消预备党员资格', deceased: '去世' },
  levels: { national: '国家级', provincial: '省部级', city: '市级', county: '县级', unit: '本单位' },
  forms: {
    party_committee: '党委', organ_committee: '机关党委', general_branch: '党总支', branch: '党支部', joint_branch: '联合党支部', mobile_branch: '流动党员党支部',
  },
  genders: { male: '男', female: '女' },
  workbook: '党内统计',
  asOf: (day: string, unit: string): string => `${unit}　截止${day}`,
  frozen: (year: number, unit: string): string => `定格${unit}${year}年度党内统计`,
  exported: (unit: string, day: string): string => `导出${unit}截至${day}的党内统计表`,
} as const
