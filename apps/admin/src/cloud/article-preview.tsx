import { textBlocks, type TextBlock } from '@dangjian/kernel'
import { Panel } from '@dangjian/ui/admin'
import { cloudText } from './locales/zh-CN.ts'

const text = cloudText.editor

interface Run {
  readonly isList: boolean
  readonly blocks: TextBlock[]
}

/** Neighbouring items make one list. */
const runsOf = (blocks: readonly TextBlock[]): Run[] =>
  blocks.reduce<Run[]>((runs, block) => {
    const last = runs.at(-1)
    const isList = block.kind === 'item'
    if (isList && last?.isList === true) return [...runs.slice(0, -1), { isList, blocks: [...last.blocks, block] }]
    return [...runs, { isList, blocks: [block] }]
  }, [])

// Blocks of a text have no identity beyond their place.
const Blocks = ({ body }: { body: string }) =>
  runsOf(textBlocks(body)).map(({ isList, blocks }, place) => {
    if (isList) return <ul key={`list-${place}`}>{blocks.map((block, item) => <li key={`${item}-${block.text}`}>{block.text}</li>)}</ul>
    return blocks.map((block) => (block.kind === 'heading' ? <h4 key={`heading-${place}`}>{block.text}</h4> : <p key={`text-${place}`}>{block.text}</p>))
  })

interface ArticlePreviewProps {
  title: string
  column: string
  author: string
  body: string
  /** Being written: the panel says that it is a preview. */
  isDraft: boolean
}

/** An article by the same blocks its readers see; text only, never HTML. */
export const ArticlePreview = ({ title, column, author, body, isDraft }: ArticlePreviewProps) => (
  <Panel title={isDraft ? text.preview : text.fields} note={text.previewNote}>
    <article className="dj-article">
      <h3>{title.trim() === '' ? text.untitled : title}</h3>
      <p className="dj-hint">{[column, author].filter((part) => part !== '').join('　')}</p>
      {body.trim() === '' ? <p className="dj-hint">{text.previewEmpty}</p> : <Blocks body={body} />}
    </article>
  </Panel>
)
