import { periodName } from './zh-CN.ts'

const full = (period: string): string => (period.length > 4 ? `${period.slice(0, 4)}年${periodName(period)}` : `${period}年`)

const counted = (late: number, missing: number): string => [...(late > 0 ? [`逾期后召开${late}次`] : []), ...(missing > 0 ? [`到期未见记录${missing}次`] : [])].join('，')

/** Words of what a committee does about branches that are behind. */
export const followUpText = {
  title: '督办提醒：按照要求及时开展三会一课',
  body: (unit: string, period: string, late: number, missing: number, note: string) =>
    `${unit}${full(period)}三会一课${counted(late, missing)}。已召开的请补录记录，未召开的请说明原因或者补开；确因勤务不能召开的，请申请登记豁免。${note}`,
  reminded: (unit: string, period: string) => `就${full(period)}三会一课向${unit}发出督办提醒`,
  listTitle: (period: string) => `${full(period)}三会一课整改`,
  item: (period: string) => `补齐${full(period)}三会一课，说明未及时开展的原因`,
  standard: (late: number, missing: number) => `${counted(late, missing)}；补开、补录或者登记豁免后，今后按期开展`,
  basis: '《支部工作条例》第十一条、第十二条、第十三条、第十六条',
} as const
