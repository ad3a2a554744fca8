/** A few equal views of one list beside each other; the chosen one is pressed. */
export const Segments = <K extends string>({ label, value, options, onChange }: { label: string; value: K; options: ReadonlyArray<{ value: K; label: string }>; onChange: (value: K) => void }) => (
  <div role="group" aria-label={label} className="dj-segments">
    {options.map((option) => <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>{option.label}</button>)}
  </div>
)
