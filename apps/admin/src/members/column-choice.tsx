import { Button, Checkbox, Popover } from 'antd'
import { fileText } from './locales/file.zh-CN.ts'
import { columnsText, rosterColumns, type RosterColumnKey } from './roster-columns.ts'

const text = fileText.roster

/** 设置列: which columns the roster shows, and with it the export. */
export const ColumnChoice = ({ chosen, onChange }: { chosen: readonly RosterColumnKey[]; onChange: (columns: string) => void }) => (
  <Popover
    trigger="click"
    placement="bottomRight"
    title={text.columnsTitle}
    content={
      <div className="dj-column-choice">
        <Checkbox.Group
          aria-label={text.columnsTitle}
          value={[...chosen]}
          options={(Object.keys(rosterColumns) as RosterColumnKey[]).map((key) => ({ value: key, label: rosterColumns[key].title }))}
          onChange={(keys) => onChange(columnsText(keys))}
        />
        <p className="dj-hint">{text.columnsHint}</p>
      </div>
    }
  >
    <Button size="small">{text.columns}</Button>
  </Popover>
)
