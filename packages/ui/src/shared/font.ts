// oxlint-disable-next-line typescript/triple-slash-reference -- ambient declarations cannot be imported, and packages that read this source need them too
/// <reference path="./css.d.ts" />
const sample = (context: CanvasRenderingContext2D, text: string): string => {
  context.clearRect(0, 0, 32, 32)
  context.fillText(text, 4, 26)
  return context.getImageData(0, 0, 32, 32).data.join(',')
}

/** Whether the machine can draw Chinese: without a font every character comes out as the same box. */
export const hasChineseFont = (): boolean => {
  const canvas = document.createElement('canvas')
  canvas.width = 32
  canvas.height = 32
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return true
  context.font = '24px sans-serif'
  return sample(context, '\u515A') !== sample(context, '\u5EFA')
}

/**
 * Loads the sliced web fallback `Dangjian Sans` when the machine has no Chinese font, and nothing at all otherwise. Call once at the start of
 * an app; the slices that a page needs are then fetched by the browser itself.
 */
export const ensureChineseFont = async (): Promise<void> => {
  if (!hasChineseFont()) await import('../styles/noto.css')
}
