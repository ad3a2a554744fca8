import { formatLongDay } from '@dangjian/ui'
import { paperText as text } from './locales/zh-CN.ts'
import type { DocumentBlock, OfficialDocument } from './types.ts'
import './paper.css'

const cellLines = (cell: string) => cell.split('\n').map((line, index) => <span key={`${index}${line}`} className="dj-doc-line">{line}</span>)

const Block = ({ block }: { block: DocumentBlock }) => {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'paragraph') return <p className="dj-doc-text">{block.text}</p>
  if (block.kind === 'facts') return <table className="dj-doc-facts"><tbody>{block.rows.map(({ label, value }) => <tr key={label}><th scope="row">{label}</th><td>{value}</td></tr>)}</tbody></table>
  if (block.kind === 'signers') return <p className="dj-doc-signers">{block.signers.map(({ role, name }) => <span key={role}>{text.signer(role, name)}</span>)}</p>
  if (block.kind === 'contents') return <h3>{block.heading}</h3>
  if (block.kind === 'section') return <h2>{block.title}</h2>
  const total = block.widths.reduce((sum, one) => sum + one, 0)
  return (
    <table className="dj-doc-table">
      <colgroup>{block.heads.map((head, index) => <col key={head} style={{ width: `${((block.widths[index] ?? 1) / total) * 100}%` }} />)}</colgroup>
      <thead><tr>{block.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>{block.rows.map((row, index) => <tr key={`${index}${row.join('')}`}>{row.map((cell, column) => <td key={block.heads[column]}>{cellLines(cell)}</td>)}</tr>)}</tbody>
    </table>
  )
}

/** A document as paper, after GB/T 9704: what the screen shows is what is printed and what the files hold. */
export const DocumentSheet = ({ document }: { document: OfficialDocument }) => (
  <article className="dj-doc" aria-label={text.sheet(document.title)}>
    {document.organ === undefined ? null : <p className="dj-doc-organ">{document.organ}</p>}
    <h2>{document.title}</h2>
    {document.number === undefined ? null : <p className="dj-doc-number">{document.number}</p>}
    {document.organ === undefined ? null : <hr />}
    {document.addressee === undefined ? null : <p>{text.addressee(document.addressee)}</p>}
    {document.blocks.map((block, index) => <Block key={`${index}${block.kind}`} block={block} />)}
    {document.attachments.length === 0 ? null : <div className="dj-doc-attached">{document.attachments.map((name, index) => <p key={name} className="dj-doc-text">{text.attachment(index, document.attachments.length, name)}</p>)}</div>}
    {document.signature === undefined ? null : <div className="dj-doc-sign"><p>{document.signature.signer}</p>{document.signature.date === undefined ? null : <p>{formatLongDay(document.signature.date)}</p>}</div>}
  </article>
)
