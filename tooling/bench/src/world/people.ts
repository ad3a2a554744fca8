import { seeded, idFrom } from './seeded.ts'

type Sound = readonly [character: string, pinyin: string]

const surnames: readonly [Sound, ...Sound[]] = [
  ['王', 'wang'], ['李', 'li'], ['张', 'zhang'], ['刘', 'liu'], ['陈', 'chen'], ['杨', 'yang'], ['赵', 'zhao'], ['黄', 'huang'], ['周', 'zhou'], ['吴', 'wu'],
  ['徐', 'xu'], ['孙', 'sun'], ['胡', 'hu'], ['朱', 'zhu'], ['高', 'gao'], ['林', 'lin'], ['何', 'he'], ['郭', 'guo'], ['马', 'ma'], ['罗', 'luo'],
  ['梁', 'liang'], ['宋', 'song'], ['郑', 'zheng'], ['谢', 'xie'], ['韩', 'han'], ['唐', 'tang'], ['冯', 'feng'], ['于', 'yu'], ['董', 'dong'], ['萧', 'xiao'],
]
const givenParts: readonly [Sound, ...Sound[]] = [
  ['伟', 'wei'], ['芳', 'fang'], ['娜', 'na'], ['敏', 'min'], ['静', 'jing'], ['丽', 'li'], ['强', 'qiang'], ['磊', 'lei'], ['军', 'jun'], ['洋', 'yang'],
  ['勇', 'yong'], ['艳', 'yan'], ['杰', 'jie'], ['娟', 'juan'], ['涛', 'tao'], ['明', 'ming'], ['超', 'chao'], ['霞', 'xia'], ['平', 'ping'], ['刚', 'gang'],
  ['桂', 'gui'], ['建', 'jian'], ['国', 'guo'], ['志', 'zhi'], ['文', 'wen'], ['华', 'hua'], ['玉', 'yu'], ['春', 'chun'], ['海', 'hai'], ['红', 'hong'],
  ['晓', 'xiao'], ['宇', 'yu'], ['浩', 'hao'], ['然', 'ran'], ['欣', 'xin'], ['怡', 'yi'], ['佳', 'jia'], ['鑫', 'xin'], ['鹏', 'peng'], ['斌', 'bin'],
]
const educations: readonly [string, ...string[]] = ['master', 'bachelor', 'bachelor', 'bachelor', 'college', 'secondary_vocational', 'senior_high']
const categories: readonly [string, ...string[]] = ['serving_officer', 'serving_officer', 'serving_officer', 'serving_officer', 'retired', 'civilian']

/** A person to be seeded; nobody real. */
export interface PlannedMember {
  readonly id: string
  readonly name: string
  readonly pinyin: string
  readonly initials: string
  readonly gender: 'male' | 'female'
  readonly birthDate: string
  readonly education: string
  readonly category: string
  readonly status: 'formal' | 'probationary'
}

const two = (value: number): string => String(value).padStart(2, '0')

/** People from a seed, one after the other. */
export const planMembers = function* (seed: string, count: number): Generator<PlannedMember> {
  const random = seeded(`${seed}/members`)
  for (let at = 0; at < count; at++) {
    const sounds = [random.pick(surnames), random.pick(givenParts), ...(random.below(4) > 0 ? [random.pick(givenParts)] : [])]
    yield {
      id: idFrom(`${seed}/member`, at),
      name: sounds.map(([character]) => character).join(''),
      pinyin: sounds.map(([, pinyin]) => pinyin).join(' '),
      initials: sounds.map(([, pinyin]) => pinyin.charAt(0)).join(''),
      gender: random.below(3) === 0 ? 'female' : 'male',
      birthDate: `${1955 + random.below(45)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      education: random.pick(educations),
      category: random.pick(categories),
      status: random.below(100) === 0 ? 'probationary' : 'formal',
    }
  }
}

/** What people type into the search: part of a name, the beginning of a name in pinyin, initials; from a seed. */
export const planSearches = (seed: string, count: number): string[] => {
  const random = seeded(`${seed}/searches`)
  return Array.from({ length: count }, (_, at) => {
    const [[surname, surnameSound], [given, givenSound]] = [random.pick(surnames), random.pick(givenParts)]
    if (at % 3 === 0) return random.below(2) === 0 ? surname : surname + given
    if (at % 3 === 1) return random.below(2) === 0 ? surnameSound : surnameSound + givenSound
    return surnameSound.charAt(0) + givenSound.charAt(0)
  })
}
