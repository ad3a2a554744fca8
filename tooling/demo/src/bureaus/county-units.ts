import type { DemoWorkUnit } from '../model.ts'

interface LineUnit {
  readonly branch: string
  readonly kind: DemoWorkUnit['kind']
  readonly name: string
  readonly policeType?: string
}

const stations: ReadonlyArray<readonly [branch: string, name: string]> = [['yj', '盐井街派出所'], ['hw', '河湾派出所'], ['np', '南坪派出所'], ['qg', '青杠派出所'], ['sq', '石桥派出所']]

/** The units of a county bureau by the branch that covers them; the two branches of the office cover several each. */
const lineUnits: readonly LineUnit[] = [
  { branch: 'jg1', kind: 'division', name: '政工室' },
  { branch: 'jg1', kind: 'division', name: '警务督察大队' },
  { branch: 'jg1', kind: 'division', name: '法制大队', policeType: '法制' },
  { branch: 'jg2', kind: 'division', name: '指挥中心' },
  { branch: 'jg2', kind: 'division', name: '警务保障室' },
  { branch: 'jg2', kind: 'division', name: '信息通信中队' },
  { branch: 'xz', kind: 'brigade', name: '刑事侦查大队', policeType: '刑侦' },
  { branch: 'za', kind: 'brigade', name: '治安管理大队', policeType: '治安' },
  { branch: 'jj', kind: 'brigade', name: '交通警察大队', policeType: '交通管理' },
  { branch: 'txj', kind: 'brigade', name: '特巡警大队', policeType: '特巡警' },
  { branch: 'jz', kind: 'brigade', name: '经济犯罪侦查大队', policeType: '经侦' },
  { branch: 'jd', kind: 'brigade', name: '禁毒大队', policeType: '禁毒' },
  { branch: 'kss', kind: 'station', name: '看守所', policeType: '监管' },
  ...stations.map(([branch, name]): LineUnit => ({ branch, kind: 'station', name, policeType: '派出所' })),
]

/** The unit line of a county bureau: the bureau, then its divisions, brigades and stations. */
export const countyWorkUnits = (key: (part: string) => string, bureauName: string): DemoWorkUnit[] => [
  { key: key('unit'), parentKey: null, kind: 'bureau', name: bureauName, orgKeys: [key('committee')] },
  ...lineUnits.map(({ branch, ...unit }, at): DemoWorkUnit => ({ ...unit, key: key(`unit/${at + 1}`), parentKey: key('unit'), orgKeys: [key(branch)] })),
]
