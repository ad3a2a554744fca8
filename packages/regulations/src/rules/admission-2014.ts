import { defineRules } from '../rule.ts'

/** 《中国共产党发展党员工作细则》 of 2014, superseded on 2026-05-18 by the published revision: the 25 steps, DEV-01…DEV-25 (rules.md 3a, column 2014). */
export const admission2014Rules = defineRules({
  document: { title: '中国共产党发展党员工作细则（2014年）', shortTitle: '发展党员工作细则' },
  effectiveFrom: '2014-05-28',
  effectiveTo: '2026-05-18',
  rules: [
    {
      id: 'DEV-01', title: '申请入党', article: '第五条、第六条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '年满18岁的人可以申请入党，向工作、学习所在单位党组织提出书面申请；没有单位的向居住地党组织提出。',
      parameters: { minAge: { value: 18, unit: 'year', tighter: 'higher' } },
    },
    {
      id: 'DEV-02', title: '同入党申请人谈话', article: '第七条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党组织收到入党申请书后，应当在1个月内派人同入党申请人谈话。',
      parameters: { months: { value: 1, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'DEV-03', title: '确定入党积极分子', article: '第八条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '在入党申请人中确定入党积极分子，应当采取党员推荐、群团组织推优等方式产生人选，由支部委员会（不设支部委员会的由支部大会）研究决定。',
      parameters: { monthsAfterApplication: { value: 0, unit: 'month', tighter: 'higher' } },
    },
    {
      id: 'DEV-04', title: '入党积极分子报上级党委备案', article: '第八条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '确定入党积极分子后，报上级党委备案。',
    },
    {
      id: 'DEV-05', title: '指定培养联系人', article: '第九条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党组织应当指定1至2名正式党员作入党积极分子的培养联系人。',
      parameters: { minContacts: { value: 1, unit: 'person', tighter: 'higher' }, maxContacts: { value: 2, unit: 'person', tighter: 'lower' } },
    },
    {
      id: 'DEV-06', title: '培养考察', article: '第十一条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党支部每半年对入党积极分子进行1次考察；基层党委每年对入党积极分子队伍状况作1次分析。',
      parameters: { reviewMonths: { value: 6, unit: 'month', tighter: 'lower' }, poolPerYear: { value: 1, unit: 'time', tighter: 'higher' } },
    },
    {
      id: 'DEV-07', title: '确定发展对象', article: '第十三条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '对经过1年以上培养教育和考察、基本具备党员条件的入党积极分子，在听取党小组、培养联系人、党员和群众意见的基础上，支部委员会讨论同意，可以列为发展对象。',
      parameters: { months: { value: 12, unit: 'month', tighter: 'higher' } },
    },
    {
      id: 'DEV-08', title: '发展对象报上级党委备案', article: '第十三条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '确定发展对象，报上级党委备案。',
    },
    {
      id: 'DEV-09', title: '确定入党介绍人', article: '第十四条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '发展对象应当有2名正式党员作入党介绍人。',
      parameters: { introducers: { value: 2, unit: 'person', tighter: 'fixed' } },
    },
    {
      id: 'DEV-10', title: '政治审查', article: '第十六条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党组织必须对发展对象进行政治审查；未经政治审查或者政治审查不合格的，不能发展入党。',
    },
    {
      id: 'DEV-11', title: '短期集中培训', article: '第十七条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '基层党委或者县级党委组织部门应当对发展对象进行短期集中培训，培训时间一般不少于3天或者不少于24个学时；未经培训的，除个别特殊情况外，不能发展入党。',
      parameters: { minDays: { value: 3, unit: 'day', tighter: 'higher' }, minHours: { value: 24, unit: 'hour', tighter: 'higher' } },
    },
    {
      id: 'DEV-12', title: '支部委员会审查', article: '第十九条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '支部委员会应当对发展对象进行严格审查，经集体讨论认为合格后，报具有审批权限的基层党委预审。',
    },
    {
      id: 'DEV-13', title: '党委预审', article: '第十九条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '基层党委对发展对象的条件、培养教育情况等进行审查，审查结果以书面形式通知党支部，并向审查合格的发展对象发放《中国共产党入党志愿书》；未来3个月内将离开工作、学习单位的，一般不办理接收预备党员的手续。',
      parameters: { leaveMonths: { value: 3, unit: 'month', tighter: 'higher' } },
    },
    {
      id: 'DEV-14', title: '填写入党志愿书', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '经预审合格的发展对象填写《中国共产党入党志愿书》，入党介绍人填写意见。',
    },
    {
      id: 'DEV-15', title: '支部大会讨论接收预备党员', article: '第二十条、第二十一条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48',
      text: '有表决权的到会人数超过应到会有表决权人数的半数方可开会；赞成人数超过应到会有表决权正式党员的半数方可通过。会前提出的书面意见计入票数。',
      parameters: {
        open: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
        passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' },
      },
    },
    {
      id: 'DEV-16', title: '党委派人谈话', article: '第二十四条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党委审批前，应当指派党委委员或者组织员同发展对象谈话，作进一步了解。',
    },
    {
      id: 'DEV-17', title: '党委审批', article: '第二十六条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党委审批预备党员，必须集体讨论和表决；对党支部上报的接收预备党员的决议，应当在3个月内审批，特殊情况可以适当延长，但不得超过6个月。',
      parameters: { months: { value: 3, unit: 'month', tighter: 'lower' }, specialMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'DEV-18', title: '报上级党委组织部门备案', article: '第二十六条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '接收预备党员，报上级党委组织部门备案。',
    },
    {
      id: 'DEV-19', title: '编入党支部和党小组', article: '第三十条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党组织应当及时将上级党委批准的预备党员编入党支部和党小组，继续进行教育和考察。',
    },
    {
      id: 'DEV-20', title: '入党宣誓', article: '第三十一条', confidence: 'confirmed', mode: 'warn', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '预备党员必须面向党旗进行入党宣誓。',
    },
    {
      id: 'DEV-21', title: '预备期', article: '第三十二条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '预备党员的预备期为1年，从支部大会通过其为预备党员之日算起。',
      parameters: { months: { value: 12, unit: 'month', tighter: 'fixed' } },
    },
    {
      id: 'DEV-22', title: '提出转正申请', article: '第三十三条', confidence: 'confirmed', mode: 'warn', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '预备党员预备期满，本人提出书面转正申请。',
    },
    {
      id: 'DEV-23', title: '支部大会讨论转正', article: '第三十二条、第三十三条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '预备期满，认真履行党员义务、具备党员条件的，按期转为正式党员；需要继续考察和教育的，可以延长1次预备期，不少于6个月、不超过1年；不具备党员条件的，取消预备党员资格。',
      parameters: { minExtension: { value: 6, unit: 'month', tighter: 'fixed' }, maxExtension: { value: 12, unit: 'month', tighter: 'fixed' }, extensions: { value: 1, unit: 'time', tighter: 'fixed' } },
    },
    {
      id: 'DEV-24', title: '党委审批转正', article: '第三十四条', confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党委对党支部上报的预备党员转正的决议，应当在3个月内审批。',
      parameters: { months: { value: 3, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'DEV-25', title: '材料归档', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S40 S48 S49 S52 S53 S54 S55',
      text: '党员转正后，及时将入党志愿书、入党申请书、政治审查材料、转正申请书和培养教育考察材料存入本人人事档案或者党员档案。',
    },
    {
      id: 'DEVB-22', title: '预备党员转正公示', articleConfirmed: false, confidence: 'unverified', mode: 'info', source: 'local',
      text: '转正前公示，公示时间由本地规定；国家规定未列为必经步骤。', parameters: { workingDays: { value: 5, unit: 'day', tighter: 'higher' } },
    },
  ],
})
