import { Select } from 'antd'

/** One filter whose name stands inside its box (党支部 全部); `value` undefined is the first option in meaning: everything. */
export const FilterSelect = ({ label, value, options, onChange, width = 168 }: { label: string; value: string; options: ReadonlyArray<{ value: string; label: string }>; onChange: (value: string) => void; width?: number }) => (
  <Select
    aria-label={label}
    style={{ minWidth: width }}
    value={value}
    prefix={<span className="dj-hint">{label}</span>}
    options={[...options]}
    onChange={onChange}
    popupMatchSelectWidth={false}
    showSearch={options.length > 12 ? { optionFilterProp: 'label' } : false}
  />
)
