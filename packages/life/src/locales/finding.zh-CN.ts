/** Sentences of the finding on 三会一课. */
export const findingText = {
  majority: '多数支部未按照要求及时开展三会一课',
  some: '部分支部未按照要求及时开展三会一课',
  none: '各支部按照要求及时开展三会一课',
  why: (branches: number, behind: number, late: number, missing: number) =>
    `${branches}个党支部中，${behind}个有逾期后召开或者到期未见记录的情形，其中逾期后召开${late}次，到期未见记录${missing}次。`,
  next: '请核对名单，向有关党支部发出督办提醒、下达整改；确因勤务等原因不能召开的，登记豁免。',
  nothing: '暂无需办理事项。',
} as const
