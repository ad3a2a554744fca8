import { ChoiceField } from './fields.tsx'

/** Two to four short choices side by side; otherwise as ChoiceField. */
export const ChipField = (props: Parameters<typeof ChoiceField>[0]) => <div className="dj-chips"><ChoiceField {...props} /></div>
