import type { Gender, PartyAffairs, PostKind, Status } from '../model.ts'
import type { AgeBand } from '../people/person-factory.ts'

/** A person whom the pages of the demonstration mention by name; invented like all the others. */
export interface NamedPerson {
  readonly key: string
  readonly branch: string
  readonly name: string
  readonly gender: Gender
  readonly band: AgeBand
  readonly status: Status
  readonly group?: number
  readonly joinedOn?: string
  readonly birthDate?: string
  readonly jobTitle: string
  readonly post?: PostKind
  readonly partyAffairs?: PartyAffairs
}

const leader = (key: string, branch: string, name: string, gender: Gender, jobTitle: string): NamedPerson => ({ key, branch, name, gender, band: 'senior', status: 'formal', jobTitle })

/** Leaders of 贡井分局, the people who log in, and some others. */
export const gongjingPeople: readonly NamedPerson[] = [
  leader('leader1', 'jg1', '周正平', 'male', '分局党委书记、局长'),
  leader('leader2', 'jg1', '罗国栋', 'male', '分局党委副书记、政委'),
  leader('leader3', 'jg2', '谢立平', 'male', '分局党委委员、纪委书记'),
  { key: 'sunjing', branch: 'jg1', name: '孙婧', gender: 'female', band: 'middle', status: 'formal', jobTitle: '政工室党委组织干事', partyAffairs: 'full_time' },
  { key: 'dengxiaoyan', branch: 'jg1', name: '邓晓燕', gender: 'female', band: 'middle', status: 'formal', joinedOn: '2014-06-20', birthDate: '1986-09-14', jobTitle: '政工民警', post: 'organization', partyAffairs: 'part_time' },
  { key: 'chenlichuan', branch: 'xz', name: '陈立川', gender: 'male', band: 'middle', status: 'formal', group: 1, joinedOn: '2009-07-01', birthDate: '1984-03-22', jobTitle: '大队长', post: 'secretary' },
  { key: 'limin', branch: 'xz', name: '李敏', gender: 'female', band: 'middle', status: 'formal', group: 2, joinedOn: '2012-04-18', birthDate: '1987-11-05', jobTitle: '侦查员', post: 'organization' },
  { key: 'wanghaifeng', branch: 'xz', name: '王海峰', gender: 'male', band: 'young', status: 'formal', group: 2, joinedOn: '2018-06-15', birthDate: '1994-05-17', jobTitle: '侦查员' },
  { key: 'zhangweiguo', branch: 'xz', name: '张卫国', gender: 'male', band: 'middle', status: 'formal', group: 2, joinedOn: '2010-06-20', birthDate: '1985-08-08', jobTitle: '中队长' },
  { key: 'heyutong', branch: 'xz', name: '何雨桐', gender: 'female', band: 'young', status: 'probationary', group: 2, joinedOn: '2025-12-08', birthDate: '1998-02-11', jobTitle: '技术民警' },
  { key: 'jiangzhiyuan', branch: 'jj', name: '蒋志远', gender: 'male', band: 'young', status: 'formal', group: 3, joinedOn: '2018-05-30', birthDate: '1993-10-08', jobTitle: '路面民警' },
  { key: 'tangqian', branch: 'kss', name: '唐倩', gender: 'female', band: 'young', status: 'formal', joinedOn: '2020-11-05', birthDate: '1995-07-30', jobTitle: '管教民警', post: 'publicity' },
  { key: 'wujianjun', branch: 'yj', name: '吴建军', gender: 'male', band: 'senior', status: 'formal', joinedOn: '2006-06-28', birthDate: '1978-01-19', jobTitle: '所长', post: 'secretary' },
  { key: 'xiedongsheng', branch: 'txj', name: '谢东升', gender: 'male', band: 'young', status: 'probationary', joinedOn: '2026-03-12', birthDate: '1999-08-25', jobTitle: '特巡警队员' },
  { key: 'fengguoqiang', branch: 'ltx', name: '冯国强', gender: 'male', band: 'retired', status: 'formal', joinedOn: '1986-12-10', birthDate: '1958-06-02', jobTitle: '退休民警' },
]

/** 大安分局 names only its two party-affairs cadres. */
export const daanPeople: readonly NamedPerson[] = [
  { key: 'cadre1', branch: 'jg1', name: '熊静怡', gender: 'female', band: 'middle', status: 'formal', jobTitle: '政工室党委组织干事', partyAffairs: 'full_time' },
  { key: 'cadre2', branch: 'jg1', name: '邱文博', gender: 'male', band: 'middle', status: 'formal', jobTitle: '政工民警', partyAffairs: 'part_time' },
]
