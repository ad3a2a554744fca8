import { defineRules } from '../rule.ts'

/** 《中国共产党基层组织选举工作条例》 (2020): EL-01…EL-07. EL-04…EL-07 wait for comparison with the official text. */
export const grassrootsElectionRules = defineRules({
  document: { title: '中国共产党基层组织选举工作条例', shortTitle: '基层组织选举工作条例' },
  effectiveFrom: '2020-07-13',
  rules: [
    {
      id: 'EL-01', title: '提前或者延期换届', article: '第三条', confidence: 'confirmed', mode: 'hard', source: 'S32',
      text: '提前或者延期换届须经上级党组织批准，延期一般不超过1年。',
      parameters: { maxPostponedYears: { value: 1, unit: 'year', tighter: 'lower' } },
    },
    {
      id: 'EL-02', title: '党员大会与党员代表大会', article: '第四条', confidence: 'confirmed', mode: 'hard', source: 'S32',
      text: '委员会由党员大会选举产生；党员500名以上或者所辖党组织分散的，经批准可以召开党员代表大会选举。',
      parameters: { minMembersForCongress: { value: 500, unit: 'member', tighter: 'higher' } },
    },
    {
      id: 'EL-03', title: '选举权', article: '第五条', confidence: 'confirmed', mode: 'hard', source: 'S32',
      text: '预备党员和受留党察看处分的党员没有表决权、选举权和被选举权；被留置、逮捕的，党员权利中止。',
    },
    {
      id: 'EL-04', title: '选举会议到会人数', confidence: 'secondary', mode: 'hard', source: 'S33',
      text: '有选举权的到会人数达到应到会人数的五分之四，会议方为有效。旧文本另有超过五分之四的说法，待核。',
      parameters: { open: { value: 4, denominator: 5, strict: false, unit: 'share', tighter: 'higher' } },
    },
    {
      id: 'EL-05', title: '当选', confidence: 'secondary', mode: 'hard', source: 'S33',
      text: '被选举人得赞成票超过应到会有选举权人数的一半，方可当选。',
      parameters: { passing: { value: 1, denominator: 2, strict: true, unit: 'share', tighter: 'higher' } },
    },
    {
      id: 'EL-06', title: '差额比例', confidence: 'secondary', mode: 'hard', source: 'S35',
      text: '委员、代表候选人的差额不少于应选人数的20%，不足1名的按1名计。',
      parameters: { surplus: { value: 20, denominator: 100, strict: false, unit: 'share', tighter: 'higher' } },
    },
    { id: 'EL-07', title: '无记名投票', confidence: 'unverified', mode: 'hard', source: 'rules.md 2b', text: '选举采用无记名投票方式。' },
  ],
})
