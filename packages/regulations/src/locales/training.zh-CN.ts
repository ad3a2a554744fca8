/** Sentences of training of secretaries and committee members (BR-25, EDU-02). */
export const trainingTexts = {
  TRAINING_MET: '{year}年已参加集中培训{trainings}次，最近一次{lastOn}。',
  TRAINING_NONE: '{year}年未见集中培训记录。',
  TRAINING_SECRETARY_WHY: '党支部书记每年至少参加{perYear}次县级以上集中培训；新任书记在任职后{months}个月内接受培训。',
  TRAINING_COMMITTEE_WHY: '班子成员每年至少参加{perYear}次集中培训。',
  TRAINING_NEW_NEXT: '任职自{since}起，请在{dueOn}前安排培训。',
  TRAINING_DUE_NEXT: '请在{dueOn}前安排参加下一期培训班。',
  TRAINING_PAST_NEXT: '期限{dueOn}已过，请核对培训记录，安排参加最近一期培训班。',
} as const
