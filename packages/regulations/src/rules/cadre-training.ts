import { defineRules } from '../rule.ts'

/** 《干部教育培训工作条例》, revision of 2023: EDU-03. */
export const cadreTrainingRules = defineRules({
  document: { title: '干部教育培训工作条例', shortTitle: '干部教育培训工作条例' },
  effectiveFrom: '2023-09-19',
  rules: [
    {
      id: 'EDU-03', title: '干部学时', confidence: 'confirmed', mode: 'info', source: 'S74',
      text: '乡科级以下干部每年培训不少于12天或者90学时；县处级以上每5年不少于3个月或者550学时。',
      parameters: {
        daysPerYear: { value: 12, unit: 'day', tighter: 'higher' }, hoursPerYear: { value: 90, unit: 'hour', tighter: 'higher' },
        seniorHoursPerFiveYears: { value: 550, unit: 'hour', tighter: 'higher' },
      },
    },
  ],
})
