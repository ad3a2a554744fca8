import { defineRules } from '../rule.ts'

/**
 * 《关于中国共产党党费收缴、使用和管理的规定》 (中组发〔2008〕3号): DU-01…DU-09. Article numbers are those of the collection and wait for
 * comparison with the official text; the figures are confirmed.
 */
export const duesRules = defineRules({
  document: { title: '关于中国共产党党费收缴、使用和管理的规定', shortTitle: '党费收缴规定', number: '中组发〔2008〕3号' },
  effectiveFrom: '2008-04-01',
  rules: [
    {
      id: 'DU-01', title: '交纳基数', article: '第一条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64',
      text: '按月领取工资的党员，以税后工资收入中相对固定的、经常性的部分为基数；机关工作人员（不含工人）为职务工资、级别工资、津贴补贴。',
    },
    {
      id: 'DU-02', title: '在职党员交纳比例', article: '第二条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64 S65',
      text: '月基数3000元以下（含）交0.5%，3000元以上至5000元（含）交1%，5000元以上至10000元（含）交1.5%，10000元以上交2%，按全部基数计算。',
      slabs: [{ upToFen: 300_000, permille: 5 }, { upToFen: 500_000, permille: 10 }, { upToFen: 1_000_000, permille: 15 }, { permille: 20 }],
    },
    {
      id: 'DU-03', title: '年薪制和无固定月收入', article: '第三条、第四条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64',
      text: '实行年薪制的，以当月实际领取的薪酬为基数；不按月取得收入的，以上季度月平均收入为基数。',
    },
    {
      id: 'DU-04', title: '离退休党员交纳比例', article: '第五条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64',
      text: '离退休党员月基数5000元以下（含）交0.5%，5000元以上交1%。',
      slabs: [{ upToFen: 500_000, permille: 5 }, { permille: 10 }],
    },
    {
      id: 'DU-05', title: '定额交纳', article: '第六条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64',
      text: '农民党员每月交0.2至1元；学生、下岗失业、依靠抚恤或者救济、领取最低生活保障金的党员每月交0.2元。',
      parameters: {
        monthly: { value: 0.2, unit: 'yuan', tighter: 'fixed' }, farmerMin: { value: 0.2, unit: 'yuan', tighter: 'fixed' },
        farmerMax: { value: 1, unit: 'yuan', tighter: 'fixed' },
      },
    },
    {
      id: 'DU-06', title: '困难党员少交或者免交', article: '第七条', articleConfirmed: false, confidence: 'confirmed', mode: 'hard', source: 'S64 S66',
      text: '交纳党费确有困难的，经党支部研究，报上一级党委批准，可以少交或者免交。',
    },
    { id: 'DU-07', title: '预备党员起交', confidence: 'confirmed', mode: 'hard', source: 'S65', text: '预备党员从支部大会通过其为预备党员之日起交纳党费。' },
    {
      id: 'DU-08', title: '按月交纳和补交', confidence: 'confirmed', mode: 'hard', source: 'S66 S67',
      text: '党员按月主动交纳党费；经党支部同意，可以按季度交纳，或者委托亲属、其他党员代交。补交一般不超过6个月。',
      parameters: { maxBackMonths: { value: 6, unit: 'month', tighter: 'lower' } },
    },
    {
      id: 'DU-09', title: '不按规定交纳党费', confidence: 'confirmed', mode: 'warn', source: 'S65 S50',
      text: '不按规定交纳党费的，批评教育、限期改正；无正当理由连续6个月不交的，按《党章》第九条处理，由党组织作出决定。',
      parameters: { maxMonthsRunning: { value: 6, unit: 'month', tighter: 'fixed' } },
    },
  ],
})
