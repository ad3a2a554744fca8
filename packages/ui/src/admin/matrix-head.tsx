import { uiText } from '../locales/zh-CN.ts'
import type { MatrixKind } from './matrix.ts'

/** Two head rows: kinds with their note, then the periods; a kind of one period spans both. */
export const MatrixHead = ({ unitHead, kinds, hasFollowUp }: { unitHead: string; kinds: readonly MatrixKind[]; hasFollowUp: boolean }) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2} className="dj-mx-unit">{unitHead}</th>
      {kinds.map((kind) => kind.periods.length === 1
        ? <th key={kind.key} scope="col" rowSpan={2} className={`is-group dj-mx-single${kind.periods[0]?.isCurrent === true ? ' is-now' : ''}`}>{kind.title}</th>
        : <th key={kind.key} scope="colgroup" colSpan={kind.periods.length} className="is-group">{kind.title}{kind.note === undefined ? null : <small>{kind.note}</small>}</th>)}
      {hasFollowUp ? <th scope="col" rowSpan={2} className="is-group dj-mx-follow">{uiText.matrix.followUp}</th> : null}
    </tr>
    <tr>
      {kinds.filter((kind) => kind.periods.length > 1).flatMap((kind) => kind.periods.map((period, index) => (
        <th key={`${kind.key}:${period.key}`} scope="col" abbr={period.name} className={`${index === 0 ? 'is-group ' : ''}${period.isCurrent === true ? 'is-now' : ''}`}>{period.label}</th>
      )))}
    </tr>
  </thead>
)
