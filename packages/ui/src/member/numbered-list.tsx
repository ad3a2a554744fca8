/** Short numbered lines in order, such as an agenda. */
export const NumberedList = ({ label, items }: { label: string; items: readonly string[] }) => (
  <ol className="dj-numbers" aria-label={label}>
    {items.map((item, index) => <li key={`${index}${item}`}><span aria-hidden="true">{index + 1}</span>{item}</li>)}
  </ol>
)
