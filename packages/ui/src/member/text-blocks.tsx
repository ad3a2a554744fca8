/** A piece of plain text with its role, as the server reads it from a body. */
export interface TextBlockItem {
  readonly kind: 'heading' | 'paragraph' | 'item'
  readonly text: string
}

/** The text of an article or a message to be read at length; never HTML. */
export const TextBlocks = ({ blocks }: { blocks: readonly TextBlockItem[] }) => (
  <div className="dj-prose">
    {blocks.map(({ kind, text }, index) => {
      const key = `${index}`
      if (kind === 'heading') return <h3 key={key}>{text}</h3>
      return kind === 'item' ? <p key={key} className="is-item">{text}</p> : <p key={key}>{text}</p>
    })}
  </div>
)
