import { defineRules } from '../rule.ts'

/** 《中国共产党党和国家机关基层组织工作条例》, revision of 2019-11-29: OR-01…OR-18. */
export const organOrganizationRules = defineRules({
  document: { title: '中国共产党党和国家机关基层组织工作条例', shortTitle: '机关基层组织工作条例' },
  effectiveFrom: '2019-11-29',
  rules: [
    {
      id: 'OR-01', title: '设立机关基层委员会', article: '第五条', confidence: 'confirmed', mode: 'hard', aspects: { term: 'warn' }, source: 'S30',
      text: '党员100名以上的设立党的基层委员会；不足100名的，经上级批准也可以设立。每届任期一般为5年。',
      parameters: { minMembers: { value: 100, unit: 'member', tighter: 'fixed' }, termYears: { value: 5, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'OR-02', title: '设立党的总支部', article: '第六条', confidence: 'confirmed', mode: 'warn', source: 'S30',
      text: '党员50名以上、100名以下的设立党的总支部；不足50名的，经上级批准也可以设立。每届任期一般为3年。',
      parameters: {
        minMembers: { value: 50, unit: 'member', tighter: 'fixed' }, belowMembers: { value: 100, unit: 'member', tighter: 'fixed' },
        termYears: { value: 3, unit: 'year', tighter: 'fixed' },
      },
    },
    {
      id: 'OR-03', title: '设立党支部和支部委员会', article: '第七条', confidence: 'confirmed', mode: 'hard', source: 'S30', seeAlso: ['BR-01', 'BR-09'],
      text: '正式党员3名以上的设立党支部；正式党员7名以上的党支部设立支部委员会。每届任期一般为3年。',
      parameters: {
        minFormalMembers: { value: 3, unit: 'member', tighter: 'fixed' }, committeeFormalMembers: { value: 7, unit: 'member', tighter: 'fixed' },
        termYears: { value: 3, unit: 'year', tighter: 'fixed' },
      },
    },
    {
      id: 'OR-04', title: '书记、副书记的产生', article: '第八条', confidence: 'confirmed', mode: 'hard', aspects: { unitHead: 'warn' }, source: 'S30',
      text: '书记、副书记选举产生后报批。机关党委书记由本单位党员负责人担任，较大的机关设专职副书记；党支部书记原则上由单位党员主要负责人担任。',
    },
    {
      id: 'OR-05', title: '机关纪委和纪检委员', article: '第九条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '机关党委设立机关纪委，机关纪委书记由机关党委副书记担任；总支部、支部设纪检委员。',
    },
    { id: 'OR-06', title: '集中培训和领导讲党课', article: '第十八条', confidence: 'confirmed', mode: 'warn', source: 'S30', text: '党员和班子成员每年参加集中培训，领导干部带头讲党课。' },
    {
      id: 'OR-07', title: '党内关怀帮扶', article: '第二十条', confidence: 'confirmed', mode: 'info', source: 'S30',
      text: '健全党内关怀帮扶机制，关心因公殉职、牺牲党员家庭，以及因公伤残、离退休、流动和生活困难党员。',
    },
    { id: 'OR-08', title: '发挥先锋模范作用', article: '第二十一条', confidence: 'confirmed', mode: 'info', source: 'S30', text: '设立党员先锋岗，开展承诺践诺，组织党员参加社区服务。' },
    {
      id: 'OR-09', title: '通报党员参加组织生活情况', article: '第二十六条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '定期检查、通报党员参加组织生活情况，向上级报告党员领导干部参加双重组织生活情况。',
    },
    {
      id: 'OR-10', title: '机关党员干部大会', article: '第二十六条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '每年至少召开1次机关党员干部大会，听取本单位负责人报告工作。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'OR-11', title: '专职党务工作人员', article: '第三十条', confidence: 'confirmed', mode: 'warn', source: 'S30',
      text: '专职党务工作人员一般占机关工作人员总数的1%至2%，列入行政编制；规模较小的单位明确专人负责。',
      parameters: {
        minShare: { value: 1, denominator: 100, strict: false, unit: 'share', tighter: 'higher' },
        maxShare: { value: 2, denominator: 100, strict: false, unit: 'share', tighter: 'fixed' },
      },
    },
    {
      id: 'OR-12', title: '党组（党委）抓机关党建', article: '第三十五条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '党组（党委）每年通报机关党建工作情况，接受评议。', parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'OR-13', title: '机关党组织设置和人选的审批', article: '第三十七条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '机关党委、机关纪委的设置、换届、委员人选和书记调整，由党组（党委）讨论决定后，报机关工委审批。',
    },
    {
      id: 'OR-14', title: '机关审批预备党员和转正', article: '第三十七条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '机关党委审批预备党员和预备党员转正，先报党组（党委）讨论决定；只设总支部、支部的，由党组（党委）审查后报机关工委审批。',
    },
    {
      id: 'OR-15', title: '书记述职评议', article: '第三十九条', confidence: 'confirmed', mode: 'hard', source: 'S30',
      text: '机关党组织书记每年述职，接受评议考核。', parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    { id: 'OR-16', title: '活动经费', article: '第四十条', confidence: 'confirmed', mode: 'info', source: 'S30', text: '机关党组织活动经费列入本单位预算；党费主要作为党员教育的补充。' },
    {
      id: 'OR-17', title: '适用范围', article: '第四十一条', confidence: 'confirmed', mode: 'info', source: 'S30',
      text: '县级以上机关适用本条例；组织关系隶属机关工委的其他单位参照执行。',
    },
    { id: 'OR-18', title: '机关党组织不领导业务', article: '第二条', confidence: 'confirmed', mode: 'info', source: 'S30', text: '机关基层党组织协助和监督行政负责人完成任务，不领导本单位业务工作。' },
  ],
})
