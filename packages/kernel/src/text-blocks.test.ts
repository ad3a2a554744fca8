import { expect, it } from 'vitest'
import { textBlocks } from './text-blocks.ts'

it('reads headings, items and paragraphs, and leaves everything else as the text it is', () => {
  expect(textBlocks('# 会议精神\r\n\r\n第一段\n- 要点一\n* 要点二\n#没有空格\n1 < 2')).toEqual([
    { kind: 'heading', text: '会议精神' }, { kind: 'paragraph', text: '第一段' }, { kind: 'item', text: '要点一' }, { kind: 'item', text: '要点二' },
    { kind: 'paragraph', text: '#没有空格' }, { kind: 'paragraph', text: '1 < 2' },
  ])
  expect(textBlocks(' \n')).toEqual([])
})
