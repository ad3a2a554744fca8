import { useId } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { formatPoints } from './format-number.ts'
import { Icon } from './icon.tsx'
import { AppLink } from './link.tsx'
import { layoutWaterfall, type WaterfallBar, type WaterfallStep } from './waterfall-layout.ts'

const valueOf = (bar: WaterfallStep): string => formatPoints(bar.points, { signed: bar.kind === 'change' })

const Bar = ({ bar, hatchId, isBroken, isLast }: { bar: WaterfallBar; hatchId: string; isBroken: boolean; isLast: boolean }) => {
  const fill = bar.look === 'minus' ? `url(#${hatchId})` : undefined
  const isCut = isBroken && (bar.look === 'base' || bar.look === 'sum')
  return (
    <svg className="dj-wf-track" aria-hidden="true" focusable="false">
      {bar.look === 'none'
        ? <rect className="dj-wf-plus" x={`${bar.start}%`} y="14" width="1.5" height="18" />
        : <rect className={`dj-wf-${bar.look}`} x={`${bar.start}%`} y="14" width={`${Math.max(bar.width, 0.5)}%`} height="18" {...(fill ? { fill } : {})} />}
      {isCut ? <svg x="7%" y="12" width="12" height="22"><path className="dj-wf-cut" d="M5 0h5L6 22H1z" /></svg> : null}
      {isLast ? null : <line className="dj-wf-join" x1={`${bar.level}%`} x2={`${bar.level}%`} y1="32" y2="46" />}
      {bar.look === 'base' ? null : <line className="dj-wf-join" x1={`${bar.look === 'minus' ? bar.start + bar.width : bar.look === 'sum' ? bar.level : bar.start}%`} x2={`${bar.look === 'minus' ? bar.start + bar.width : bar.look === 'sum' ? bar.level : bar.start}%`} y1="0" y2="14" />}
    </svg>
  )
}

/**
 * A score from its base to its result: base grey, additions blue, deductions hatched ochre, result ink. Every value is also text, and the whole
 * is named with all its values. A row with `href` is a link to its entries.
 */
export const Waterfall = ({ steps, label }: { steps: readonly WaterfallStep[]; label?: string }) => {
  const hatchId = useId()
  const { axisFrom, bars } = layoutWaterfall(steps)
  const isBroken = axisFrom > 0
  const name = uiText.waterfall.name(label ?? uiText.waterfall.title, bars.map((bar) => `${bar.label}${valueOf(bar)}`))
  const hasMinus = bars.some((bar) => bar.look === 'minus')
  const hasLinks = bars.some((bar) => bar.href !== undefined)
  const notes = [isBroken ? uiText.waterfall.axis(axisFrom) : '', hasMinus ? uiText.waterfall.hatch : '', hasLinks ? uiText.waterfall.open : ''].filter(Boolean)
  return (
    <figure className="dj-wf" role="group" aria-label={name}>
      <svg width="0" height="0" className="dj-wf-defs" aria-hidden="true" focusable="false">
        <defs>
          <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="dj-wf-hatch-bg" /><rect width="2" height="5" className="dj-wf-hatch-fg" />
          </pattern>
        </defs>
      </svg>
      <ol>
        {bars.map((bar, index) => {
          const row = (
            <>
              <span className="dj-wf-label">{bar.label}</span>
              <Bar bar={bar} hatchId={hatchId} isBroken={isBroken} isLast={index === bars.length - 1} />
              <span className="dj-wf-value">{valueOf(bar)}</span>
              {bar.href === undefined ? <span /> : <Icon name="next" size={14} />}
            </>
          )
          const look = `dj-wf-row${bar.kind === 'sum' ? ' is-sum' : ''}${bar.isCurrent === true ? ' is-current' : ''}`
          return <li key={bar.key}>{bar.href === undefined ? <div className={look}>{row}</div> : <AppLink className={look} href={bar.href}>{row}</AppLink>}</li>
        })}
      </ol>
      {notes.length > 0 ? <figcaption className="dj-hint">{notes.join('')}</figcaption> : null}
    </figure>
  )
}
