interface DimensionBar {
  key: string
  name: string
  points: string
  /** 0 to 100: the dimension's own bounds. */
  percent: number
  /** Name and figure as one sentence for readers of the screen. */
  spoken: string
}

const row = { display: 'grid', gridTemplateColumns: '3em minmax(0, 1fr) 4em', gap: '0 10px', alignItems: 'center', padding: '4px 0' } as const

/** One bar per dimension from zero to a hundred, in the order of the rule set, each with its figure. */
export const DimensionBars = ({ label, bars }: { label: string; bars: readonly DimensionBar[] }) => (
  <ul aria-label={label} style={{ listStyle: 'none', margin: 0, padding: '0 16px 12px' }}>
    {bars.map(({ key, name, points, percent, spoken }) => (
      <li key={key} style={row}>
        <span>{name}</span>
        <span role="img" aria-label={spoken} style={{ height: 12, background: 'var(--page)', borderRadius: 2 }}>
          <span style={{ display: 'block', height: 12, width: `${Math.min(Math.max(percent, 0), 100)}%`, background: 'var(--c1)', borderRadius: 2 }} />
        </span>
        <span style={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>{points}</span>
      </li>
    ))}
  </ul>
)
