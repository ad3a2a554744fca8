import type { DemoTenant } from '../model.ts'

const province = (key: string, code: string, name: string, shortName: string): DemoTenant => ({ key, parentKey: null, kind: 'province', code, name, shortName })

const bureau = (parentKey: string, key: string, code: string, place: string): DemoTenant => ({
  key,
  parentKey,
  kind: 'city',
  code,
  name: `${place}公安局`,
  shortName: `${place.replace(/(?:藏族羌族|藏族|彝族)自治州$/, '州')}局`,
})

const county = (parentKey: string, key: string, code: string, name: string, shortName: string): DemoTenant => ({ key, parentKey, kind: 'county', code, name, shortName })

/** 四川省公安厅 with its 21 city and prefecture bureaus, and two county bureaus. Names and codes are real, everything inside them is not. */
export const sichuanTenants: readonly DemoTenant[] = [
  province('sc', '510000', '四川省公安厅', '四川省厅'),
  bureau('sc', 'cd', '510100', '成都市'),
  bureau('sc', 'zg', '510300', '自贡市'),
  bureau('sc', 'pzh', '510400', '攀枝花市'),
  bureau('sc', 'lz', '510500', '泸州市'),
  bureau('sc', 'dy', '510600', '德阳市'),
  bureau('sc', 'my', '510700', '绵阳市'),
  bureau('sc', 'gy', '510800', '广元市'),
  bureau('sc', 'sn', '510900', '遂宁市'),
  bureau('sc', 'nj', '511000', '内江市'),
  bureau('sc', 'ls', '511100', '乐山市'),
  bureau('sc', 'nc', '511300', '南充市'),
  bureau('sc', 'ms', '511400', '眉山市'),
  bureau('sc', 'yb', '511500', '宜宾市'),
  bureau('sc', 'ga', '511600', '广安市'),
  bureau('sc', 'dz', '511700', '达州市'),
  bureau('sc', 'ya', '511800', '雅安市'),
  bureau('sc', 'bz', '511900', '巴中市'),
  bureau('sc', 'zy', '512000', '资阳市'),
  bureau('sc', 'ab', '513200', '阿坝藏族羌族自治州'),
  bureau('sc', 'gz', '513300', '甘孜藏族自治州'),
  bureau('sc', 'lsz', '513400', '凉山彝族自治州'),
  county('zg', 'gj', '510303', '自贡市公安局贡井分局', '贡井分局'),
  county('zg', 'da', '510304', '自贡市公安局大安分局', '大安分局'),
]

/** 陕西省公安厅 with two bureaus of each lower level; it has nothing to do with the first province and must not see it. */
export const shaanxiTenants: readonly DemoTenant[] = [
  province('sn-p', '610000', '陕西省公安厅', '陕西省厅'),
  bureau('sn-p', 'wn', '610500', '渭南市'),
  bureau('sn-p', 'ak', '610900', '安康市'),
  county('wn', 'lw', '610502', '渭南市公安局临渭分局', '临渭分局'),
  // The county became the city 旬阳市 (610981) in 2021; the documents this follows were written before and say 旬阳县.
  county('ak', 'xy', '610928', '旬阳县公安局', '旬阳县局'),
]

/** Every bureau of the demonstration, parents before children. */
export const demoTenants: readonly DemoTenant[] = [...sichuanTenants, ...shaanxiTenants]

/** The province's first six liaison points, in the order of its own list. */
export const liaisonPointKeys = ['cd', 'gy', 'ls', 'nc', 'bz', 'zy'] as const
