import { formatDay } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { talksText as text } from './locales/zh-CN.ts'
import { daysOf } from './talk-cells.ts'
import type { TalkMatrix } from './types.ts'

type Person = TalkMatrix['people'][number]

const Cell = ({ matrix, one, other, isEdge }: { matrix: TalkMatrix; one: Person; other: Person; isEdge: boolean }) => {
  const found = daysOf(matrix, one.memberId, other.memberId)
  const classes = [isEdge ? 'is-edge' : '', found === undefined ? 'is-self' : one.isCommittee && other.isCommittee && found.days.length === 0 ? 'is-asked' : ''].filter((name) => name !== '').join(' ')
  if (found === undefined || found.days.length === 0) return <td className={classes} />
  const words = found.days.map(formatDay).join('、')
  return <td className={classes} title={words}><StateTag state="done" iconSize={14}>{text.cell(one.name, other.name, words)}</StateTag></td>
}

/** People × people: a mark where two have talked this year; the day is its name. Committee first. */
export const TalkTable = ({ matrix }: { matrix: TalkMatrix }) => {
  const edge = matrix.people.findIndex(({ isCommittee }) => !isCommittee)
  return (
    <Panel isFlush title={text.matrix} note={text.matrixNote}>
      <div className="dj-talks" role="region" aria-label={text.matrix} tabIndex={0}>
        <table aria-label={text.matrix}>
          <thead><tr><th scope="col">{text.person}</th>{matrix.people.map(({ memberId, name }, at) => <th key={memberId} scope="col" {...(at === edge ? { className: 'is-edge' } : {})}>{name}</th>)}</tr></thead>
          <tbody>
            {matrix.people.map((one) => (
              <tr key={one.memberId}>
                <th scope="row">{one.name}{one.isCommittee ? <small>{text.gap}{text.committee}</small> : null}</th>
                {matrix.people.map((other, at) => <Cell key={other.memberId} matrix={matrix} one={one} other={other} isEdge={at === edge} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
