import { FactList, type Fact } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { branchMethodForm } from '../templates/branch-method-form.ts'

interface MethodDrawerProps {
  title: string
  facts: readonly Fact[]
  sections: Readonly<Record<string, string>>
  onClose: () => void
  /** What stands under the text: adoptions. */
  children?: ReactNode
  footer?: ReactNode
}

/** A work method as it was written, in the order of the form. */
export const MethodDrawer = ({ title, facts, sections, onClose, children, footer }: MethodDrawerProps) => (
  <Drawer open title={title} onClose={onClose} size="min(560px, 100vw)" destroyOnHidden {...(footer === undefined ? {} : { footer })}>
    <FactList facts={facts} />
    {branchMethodForm.sections.map(({ key, title: heading }) => (
      <section key={key} aria-label={heading}>
        <h2 style={{ margin: '16px 0 4px', fontSize: 15 }}>{heading}</h2>
        <p style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{sections[key]}</p>
      </section>
    ))}
    {children}
  </Drawer>
)
