/** Fonts that the standard names. */
export const wordFonts = { title: '方正小标宋简体', body: '仿宋_GB2312', head: '黑体', number: '宋体' } as const

const font = (name: string, alternatives: string, family: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternatives}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`

/** What Word takes where a font of the standard is not installed. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  font(wordFonts.title, '方正小标宋_GBK,华文中宋,STZhongsong,SimSun', 'roman'),
  font(wordFonts.body, '仿宋,FangSong,华文仿宋,STFangsong', 'modern'),
  font(wordFonts.head, 'SimHei,Microsoft YaHei', 'modern'),
  font(wordFonts.number, 'SimSun,STSong', 'roman'),
  '</w:fonts>',
].join('')
