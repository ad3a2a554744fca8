import type { PostKind } from '../model.ts'

/** One branch of a county bureau and how many people of which kind it has. */
export interface BranchPlan {
  readonly key: string
  readonly name: string
  /** Serving officers, of whom `probationary` are 预备党员. */
  readonly serving: number
  readonly civilian: number
  readonly retired: number
  readonly probationary: number
  /** Aged 35 or under, the probationary ones included. */
  readonly young: number
  /** Party groups; 0 in a small branch. */
  readonly groups: number
  readonly termEndsOn: string
  /** Posts that stand empty. */
  readonly vacant?: readonly PostKind[]
  readonly jobTitles: readonly string[]
}

const stationTitles = ['社区民警', '办案民警', '内勤民警', '副所长']

/**
 * The 15 branches. Their sums are the figures of row G1: 168 serving + 24 civilian + 20 retired = 212, 21 probationary, 72 aged 35 or under. Together with the
 * committee they are its 16 organizations; party groups are inside branches and not counted.
 */
export const countyBranches: readonly BranchPlan[] = [
  { key: 'jg1', name: '机关第一', serving: 11, civilian: 3, retired: 0, probationary: 1, young: 4, groups: 0, termEndsOn: '2028-06-20', jobTitles: ['政工民警', '督察民警', '法制民警'] },
  { key: 'jg2', name: '机关第二', serving: 10, civilian: 3, retired: 0, probationary: 1, young: 4, groups: 0, termEndsOn: '2028-06-20', jobTitles: ['指挥中心民警', '警务保障民警', '信通民警'] },
  { key: 'xz', name: '刑侦大队', serving: 18, civilian: 1, retired: 0, probationary: 2, young: 7, groups: 3, termEndsOn: '2027-04-18', jobTitles: ['侦查员', '技术民警', '中队长'] },
  { key: 'za', name: '治安大队', serving: 13, civilian: 2, retired: 0, probationary: 1, young: 5, groups: 0, termEndsOn: '2028-05-12', jobTitles: ['治安民警', '户政民警', '中队长'] },
  { key: 'jj', name: '交警大队', serving: 17, civilian: 3, retired: 0, probationary: 3, young: 8, groups: 3, termEndsOn: '2027-09-10', jobTitles: ['路面民警', '事故处理民警', '车管民警'] },
  { key: 'txj', name: '特巡警大队', serving: 15, civilian: 1, retired: 0, probationary: 3, young: 8, groups: 0, termEndsOn: '2028-03-15', jobTitles: ['特巡警队员', '中队长'] },
  { key: 'jz', name: '经侦大队', serving: 8, civilian: 1, retired: 0, probationary: 1, young: 3, groups: 0, termEndsOn: '2027-11-08', jobTitles: ['侦查员'] },
  { key: 'jd', name: '禁毒大队', serving: 8, civilian: 0, retired: 0, probationary: 0, young: 3, groups: 0, termEndsOn: '2028-04-02', jobTitles: ['侦查员', '禁毒宣传民警'] },
  { key: 'kss', name: '看守所', serving: 12, civilian: 2, retired: 0, probationary: 1, young: 4, groups: 0, termEndsOn: '2028-07-06', jobTitles: ['管教民警', '巡控民警'] },
  { key: 'yj', name: '盐井街派出所', serving: 12, civilian: 2, retired: 0, probationary: 2, young: 6, groups: 0, termEndsOn: '2028-03-28', jobTitles: stationTitles },
  { key: 'hw', name: '河湾派出所', serving: 11, civilian: 2, retired: 0, probationary: 2, young: 6, groups: 0, termEndsOn: '2028-04-16', jobTitles: stationTitles },
  { key: 'np', name: '南坪派出所', serving: 11, civilian: 1, retired: 0, probationary: 2, young: 5, groups: 0, termEndsOn: '2028-05-20', vacant: ['discipline'], jobTitles: stationTitles },
  { key: 'qg', name: '青杠派出所', serving: 11, civilian: 2, retired: 0, probationary: 1, young: 5, groups: 0, termEndsOn: '2028-06-03', jobTitles: stationTitles },
  { key: 'sq', name: '石桥派出所', serving: 11, civilian: 1, retired: 0, probationary: 1, young: 4, groups: 0, termEndsOn: '2028-06-10', jobTitles: stationTitles },
  { key: 'ltx', name: '离退休', serving: 0, civilian: 0, retired: 20, probationary: 0, young: 0, groups: 0, termEndsOn: '2028-07-01', jobTitles: ['退休民警'] },
]
