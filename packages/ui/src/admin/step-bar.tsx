import { uiText } from '../locales/zh-CN.ts'
import { StateIcon } from '../shared/state-icon.tsx'

/** Steps of a wizard in order: 选择文件 → 核对栏目 → 预览与更正 → 导入. `current` counts from 0; a value past the end shows all as done. */
export const StepBar = ({ steps, current, label }: { steps: readonly string[]; current: number; label: string }) => (
  <ol className="dj-steps" aria-label={label}>
    {steps.map((step, index) => {
      if (index < current) return <li key={step} className="is-done"><StateIcon shape="tick" size={18} /><span className="dj-hidden">{uiText.steps.done}</span>{step}</li>
      return <li key={step} className={index === current ? 'is-current' : ''} {...(index === current ? { 'aria-current': 'step' as const } : {})}><b>{index + 1}</b>{step}</li>
    })}
  </ol>
)
