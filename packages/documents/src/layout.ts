/** Points of one millimetre. */
export const pointsOfMillimetre = 72 / 25.4

/**
 * The page of GB/T 9704-2012 (ST-06) in millimetres: A4, 天头 37, 订口 28, type area 156 × 225.
 */
export const page = { width: 210, height: 297, top: 37, left: 28, textWidth: 156, textHeight: 225 } as const

/** 切口 and 下白边 in millimetres: what the type area leaves. */
export const rest = { right: page.width - page.left - page.textWidth, bottom: page.height - page.top - page.textHeight } as const

/** Sizes and line heights in points (ST-06): title 2号, text 3号 on lines of 28; tables are set smaller, as 5.2.3 allows where needed. */
export const type = {
  organ: { size: 22, lead: 36 },
  title: { size: 22, lead: 36 },
  body: { size: 16, lead: 28 },
  facts: { size: 14, lead: 24 },
  table: { size: 12, lead: 19 },
  page: { size: 14, lead: 20 },
} as const

/** Red of the rule and the organ, RGB in hexadecimal. */
export const red = 'B0161E'

/** The page number's dashes stand 7 mm under the type area (GB/T 9704 7.5). */
export const pageNumberBelow = 7

/** Text of a page number: a dash on each side. */
export const pageNumberText = (number: number): string => `—　${number}　—`

/** Width of the heads in a block of facts, as a share of the type area. */
export const factHeadShare = 0.24
