import type { Gender } from '../model.ts'
import type { Random } from './random.ts'

// Characters with one common reading only, so that pinyin search and order have one right answer.
const surnames = [
  '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴', '徐', '孙', '马', '胡', '郭', '何', '林', '罗', '高', '郑',
  '梁', '谢', '宋', '唐', '许', '邓', '冯', '韩', '曹', '彭', '肖', '田', '董', '潘', '袁', '蔡', '蒋', '余', '杜', '叶',
  '程', '魏', '苏', '吕', '丁', '卢', '姚', '钟', '姜', '崔', '谭', '陆', '汪', '范', '石', '廖', '贾', '韦', '付', '方',
]
const givenNames: Readonly<Record<Gender, Readonly<Record<'elder' | 'younger', readonly string[]>>>> = {
  male: {
    elder: [
      '建国', '建军', '国强', '志明', '志强', '永福', '光明', '世荣', '德华', '文斌', '国华', '卫东', '成林', '学军', '福生', '立新', '安平',
      '云山', '正刚', '树林', '庆云', '明辉', '家富', '春林', '红兵', '定国', '新民', '启华', '少云', '玉成',
    ],
    younger: [
      '浩然', '俊杰', '子涵', '宇航', '天佑', '文博', '一凡', '晨阳', '思远', '嘉豪', '泽宇', '鹏飞', '明轩', '振宇', '志远', '家俊', '瑞霖',
      '皓天', '伟诚', '凯文', '博文', '晓东', '海涛', '建平', '立群', '永康', '川', '磊', '涛', '鹏', '超', '伟', '勇', '斌',
    ],
  },
  female: {
    elder: ['秀英', '玉兰', '桂芳', '淑华', '素珍', '丽华', '春梅', '红梅', '秀兰', '惠芬', '玉梅', '国芳', '文秀', '晓燕', '世芬', '明珍'],
    younger: ['雨桐', '佳宁', '思琪', '梦瑶', '欣怡', '雅文', '静怡', '雪梅', '晓彤', '诗涵', '婷婷', '倩', '敏', '静', '丽', '艳', '颖', '燕', '海燕', '文静'],
  },
}

/** A name not yet in `taken`, which it joins; people born before 1980 get names of their time. */
export const inventName = (random: Random, gender: Gender, birthYear: number, taken: Set<string>): string => {
  const given = givenNames[gender][birthYear < 1980 ? 'elder' : 'younger']
  for (;;) {
    const name = random.pick(surnames) + random.pick(given)
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
