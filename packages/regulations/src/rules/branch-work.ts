import { defineRules } from '../rule.ts'

/** 《中国共产党支部工作条例（试行）》 (2018): BR-01…BR-23 and BR-26. Article numbers marked unconfirmed are still to be compared. */
export const branchWorkRules = defineRules({
  document: { title: '中国共产党支部工作条例（试行）', shortTitle: '支部工作条例' },
  effectiveFrom: '2018-10-28',
  rules: [
    {
      id: 'BR-01', title: '成立党支部', article: '第四条', confidence: 'confirmed', mode: 'hard', source: 'S37',
      text: '单位正式党员达到3名的，应当成立党支部。',
      parameters: { minFormalMembers: { value: 3, unit: 'member', tighter: 'fixed' } },
    },
    {
      id: 'BR-02', title: '党支部规模', article: '第四条', confidence: 'confirmed', mode: 'warn', source: 'S37',
      text: '党支部党员一般不超过50名。',
      parameters: { maxMembers: { value: 50, unit: 'member', tighter: 'lower' } },
    },
    {
      id: 'BR-03', title: '联合党支部', article: '第五条', confidence: 'confirmed', mode: 'hard', aspects: { units: 'warn' }, source: 'S38',
      text: '正式党员不足3名的单位，与邻近或者相近单位成立联合党支部，覆盖单位一般不超过5个。',
      parameters: { maxUnits: { value: 5, unit: 'unit', tighter: 'lower' } },
    },
    {
      id: 'BR-04', title: '重大项目和任务中成立党支部', article: '第五条', confidence: 'confirmed', mode: 'hard', source: 'S38',
      text: '任务期限在6个月以上且符合条件的，应当成立党支部。',
      parameters: { minMonths: { value: 6, unit: 'month', tighter: 'lower' }, minFormalMembers: { value: 3, unit: 'member', tighter: 'fixed' } },
    },
    {
      id: 'BR-05', title: '临时党支部的成立', article: '第八条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S39',
      text: '为执行任务临时组建、党员未转移组织关系的机构，经上级党组织批准，可以成立临时党支部。',
    },
    {
      id: 'BR-06', title: '临时党支部的职责', article: '第八条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S39',
      text: '临时党支部组织学习，教育、管理、监督党员，培养入党积极分子；一般不发展党员、不处分处置党员、不收缴党费、不选举代表、不进行换届。',
    },
    {
      id: 'BR-07', title: '临时党支部班子与撤销', article: '第八条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S39b',
      text: '临时党支部书记、副书记和委员由批准其成立的党组织指定；临时机构撤销，临时党支部自然撤销。',
    },
    {
      id: 'BR-08', title: '成立党支部的批复期限', article: '第六条', articleConfirmed: false, confidence: 'unverified', mode: 'warn', source: 'rules.md 2',
      text: '单位申请成立党支部，基层党委一般在1个月内审批，并报上级组织部门备案。',
      parameters: { maxMonths: { value: 1, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'BR-09', title: '支部委员会的设立与组成', article: '第二十条、第二十一条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S41',
      seeAlso: ['OR-03', 'OR-05'],
      text: '正式党员7名以上的党支部设支部委员会，由3至5名委员组成，一般不超过7名；设书记和组织、宣传、纪检等委员，必要时设副书记。',
      parameters: {
        minFormalMembers: { value: 7, unit: 'member', tighter: 'fixed' },
        minSize: { value: 3, unit: 'person', tighter: 'higher' },
        usualMaxSize: { value: 5, unit: 'person', tighter: 'lower' },
        maxSize: { value: 7, unit: 'person', tighter: 'lower' },
      },
    },
    {
      id: 'BR-10', title: '不设支部委员会的党支部', article: '第二十条、第二十一条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S41',
      seeAlso: ['OR-03'],
      text: '正式党员不足7名的党支部设书记1名，必要时设副书记1名。',
      parameters: { belowFormalMembers: { value: 7, unit: 'member', tighter: 'fixed' } },
    },
    {
      id: 'BR-11', title: '支部委员会任期', article: '第二十二条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S42',
      seeAlso: ['OR-03'],
      text: '支部委员会每届任期一般为3年，村和社区为5年；任期届满按期换届。',
      parameters: { termYears: { value: 3, unit: 'year', tighter: 'fixed' } },
    },
    {
      id: 'BR-12', title: '支部党员大会次数', article: '第十一条', confidence: 'confirmed', mode: 'warn', source: 'S31',
      text: '支部党员大会一般每季度召开1次。',
      parameters: { perQuarter: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-13', title: '支部党员大会职权', article: '第十一条', confidence: 'confirmed', mode: 'hard', source: 'S31',
      text: '听取支委会报告、选举、接收预备党员和转正、延长或者取消预备党员资格、表彰和处置处分党员以及其他重要事项，由支部党员大会决定。',
    },
    {
      id: 'BR-14', title: '支部党员大会表决', article: '第十一条', confidence: 'confirmed', mode: 'hard', source: 'S31',
      text: '有表决权的党员到会半数以上方可开会；赞成票超过应到会有表决权党员的半数为通过。',
      parameters: {
        open: { value: 1, denominator: 2, strict: false, unit: 'share', tighter: 'higher' },
        passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
      },
    },
    {
      id: 'BR-15', title: '支委会会议', article: '第十二条', confidence: 'confirmed', mode: 'warn', aspects: { quorum: 'hard' }, source: 'S43',
      text: '支委会会议一般每月召开1次；委员到会半数以上方可开会。',
      parameters: {
        perMonth: { value: 1, unit: 'time', tighter: 'higher' },
        open: { value: 1, denominator: 2, strict: false, unit: 'share', tighter: 'higher' },
        passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
      },
    },
    {
      id: 'BR-16', title: '重要事项先经支委会', article: '第十二条', confidence: 'confirmed', mode: 'warn', source: 'S43',
      text: '提交支部党员大会讨论决定的事项，一般先经支委会讨论。',
    },
    {
      id: 'BR-17', title: '党小组会次数', article: '第十三条', confidence: 'confirmed', mode: 'warn', source: 'S44',
      text: '党小组会一般每月召开1次。',
      parameters: { perMonth: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-18', title: '党小组的划分', confidence: 'secondary', mode: 'info', source: 'S45',
      text: '党员人数较多或者党员工作地较分散的党支部可以划分党小组；党员少的可不划分。组长由推选或者指定产生，任期与支委会相同。',
      parameters: { minMembers: { value: 3, unit: 'member', tighter: 'higher' } },
    },
    {
      id: 'BR-19', title: '党课', article: '第十六条', confidence: 'confirmed', mode: 'warn', source: 'S46',
      text: '党支部定期组织党课；党委（党组）书记每年至少为基层党员讲1次党课。条例未规定党支部每季度次数，季度安排属本地规定。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-20', title: '主题党日', article: '第十六条', confidence: 'confirmed', mode: 'hard', source: 'S46 S50',
      text: '党支部每月相对固定1天开展主题党日；《党员教育管理工作条例》第十六条作同样要求。',
      parameters: { perMonth: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-21', title: '组织生活会', article: '第十七条', confidence: 'confirmed', mode: 'hard', source: 'S47 S50',
      text: '组织生活会每年至少召开1次，一般安排在第四季度；会前学习、谈心谈话、听取意见，会上开展批评和自我批评，会后列出问题并整改。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-22', title: '民主评议党员', article: '第十八条', confidence: 'confirmed', mode: 'warn', source: 'S50',
      text: '民主评议党员一般每年开展1次，按自评、互评、测评的步骤进行，由支委会或者支部党员大会提出意见。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-23', title: '谈心谈话', article: '第十九条', confidence: 'confirmed', mode: 'warn', source: 'S44',
      text: '委员之间、委员与党员之间、党员之间每年谈心谈话一般不少于1次。',
      parameters: { perYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'BR-26', title: '流动党员党支部', article: '第五条', confidence: 'confirmed', mode: 'info', source: 'S38 S50',
      text: '流动党员较多、居住或者工作相对集中的地方，可以成立流动党员党支部。',
    },
  ],
})
