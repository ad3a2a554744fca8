const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一, 二 … 九十九. */
const chineseNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? (digits[tens - 1] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (digits[ones - 1] ?? '') : ''}`
}

/** Texts of the editor of minutes. */
export const minutesText = {
  label: '会议记录',
  tools: '编辑工具',
  insertAgenda: '插入议程',
  insertHeading: '插入小标题',
  find: '查找',
  findWhat: '查找内容',
  previous: '上一处',
  next: '下一处',
  closeFind: '关闭查找',
  found: (place: number, count: number) => (count === 0 ? '没有找到' : `第${place}处，共${count}处`),
  words: (n: string) => `共${n}字`,
  limit: (n: string) => `已达到${n}字上限`,
  loading: '正在读取草稿',
  state: {
    empty: '',
    waiting: '草稿已存本机，等待同步',
    sending: '正在同步草稿',
    synced: (at: string) => `草稿已同步${at}`,
    offline: '没有连接。文字已存在本机，恢复连接后自动同步，可以继续填写。',
    localFull: '本机存储空间已满，请尽快恢复连接或者保存会议记录。',
  },
  restored: {
    local: '已恢复本机上次填写但未同步的文字。',
    server: (by: string, at: string) => `已载入${by}于${at}保存的草稿。`,
  },
  conflict: {
    title: '两处的文字不一致',
    lead: (by: string, at: string) => `${by}于${at}在另一处保存了不同的文字。请对照后选择，选择之前两份都保留。不同的行已标出。`,
    mine: '本机的文字',
    theirs: (by: string) => `${by}保存的文字`,
    keepMine: '保留本机文字',
    takeTheirs: '采用对方文字',
    merge: '合并两份文字',
    mergeHint: '合并后两份中不同的行都保留，可以再修改。',
    skipped: (n: number) => `（相同的${n}行）`,
  },
  agendaItem: (n: number, item: string) => `${chineseNumber(n)}、${item}`,
  heading: (n: number) => `（${chineseNumber(n)}）`,
  /** A line that begins as an agenda item, and one that begins as a small heading. */
  isAgendaItem: (line: string) => /^[一二三四五六七八九十]+、/.test(line),
  isHeading: (line: string) => /^（[一二三四五六七八九十]+）/.test(line),
} as const
