/**
 * The light theme of the design reference (section 1). The same values stand as CSS variables in `styles/tokens.css`; a test compares the two.
 * Red is the house and never an alarm; bad news is plum (`err`), advice is ochre (`warn`).
 */
export const tokens = {
  ink: '#17212E', ink2: '#465365', ink3: '#5F6B7A',
  page: '#F3F5F7', panel: '#FFFFFF', subtle: '#F7F9FA',
  line: '#E1E6EB', line2: '#C5CDD6', lineCtl: '#7F8B99',
  red: '#B0161E', redHover: '#C42A31', redBg: '#FBEDED',
  navy: '#2160A6', navyBg: '#E8F0F8', navyLine: '#A9C3DE',
  ok: '#0A6B50', okBg: '#E4F3ED', okLine: '#9CCFBC',
  warn: '#865200', warnBg: '#FFF2D9', warnLine: '#E3BE7A',
  err: '#64146C', errBg: '#F7EBF8', errLine: '#CFA3D2',
  off: '#5F6B7A', offBg: '#EEF1F4',
  c1: '#2F6299', c2: '#1E8A7A', c3: '#B87A0C', c5: '#6C7A89', c6: '#9DBCDD',
} as const

/** Name of a colour token. */
export type TokenName = keyof typeof tokens

/** The text face of both apps; `Dangjian Sans` is the web fallback of `styles/noto.css`. */
export const sansStack = '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Dangjian Sans",sans-serif'
