import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react'

/** What a link of this package hands to the app's router: plain anchor attributes with a path as `href`. */
export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string
  children?: ReactNode
}

const PlainLink = (props: LinkProps) => <a {...props} />

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink)

/** Tells every component of this package which component follows a path without loading the page anew. */
export const LinkProvider = ({ component, children }: { component: ComponentType<LinkProps>; children: ReactNode }) => (
  <LinkContext.Provider value={component}>{children}</LinkContext.Provider>
)

/** A real link (`<a href>`), followed by the app's router when a LinkProvider stands above, else by the browser. */
export const AppLink = (props: LinkProps) => {
  const Component = useContext(LinkContext)
  // oxlint-disable-next-line react/static-components -- the context holds one component for the life of the app
  return <Component {...props} />
}
