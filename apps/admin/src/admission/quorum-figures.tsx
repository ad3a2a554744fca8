import { admissionText } from './locales/zh-CN.ts'
import type { StepForm } from './types.ts'

const text = admissionText.one

/** Who may vote, how many open the meeting, how many carry the resolution. */
export const QuorumFigures = ({ quorum }: { quorum: NonNullable<StepForm['quorum']> }) => (
  <>
    <dl className="dj-quorum">
      {([['eligible', quorum.eligible], ['toOpen', quorum.requiredToOpen], ['toPass', quorum.requiredToPass]] as const).map(([key, value]) => <div key={key}><dt>{text[key]}</dt><dd>{value}</dd></div>)}
    </dl>
    <p className="dj-why-text">{quorum.text}</p>
    <p className="dj-hint">{quorum.citation}</p>
  </>
)
