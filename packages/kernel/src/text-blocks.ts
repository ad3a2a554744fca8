/** A piece of a plain text, shown as text by the pages. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item'
  readonly text: string
}

/** Reads the little markup a text may have: `# heading`, `- item`, and every other line a paragraph. The same for writer and reader; never HTML. */
export const textBlocks = (body: string): TextBlock[] =>
  body.split(/\r?\n/).flatMap((line): TextBlock[] => {
    const text = line.trim()
    if (text === '') return []
    const marked = /^(#{1,3}|[-*])\s+(.+)$/.exec(text)
    if (marked?.[1] === undefined || marked[2] === undefined) return [{ kind: 'paragraph', text }]
    return [{ kind: marked[1].startsWith('#') ? 'heading' : 'item', text: marked[2] }]
  })
