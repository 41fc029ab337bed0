import type { ReactNode } from "react";
import { type HeaderProps, SiteHeader } from "./site-header.tsx";

/** The id of the page's content: where the skip link leads. */
export const contentId = "content";

export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className="skip-link" href={`#${contentId}`}>
      {children}
    </a>
  );
}

/** An ordinary page: header, content, footer. Its children stand in the page's middle column. */
export function Page({
  skip,
  header,
  notice,
  footer,
  children,
}: {
  skip: string;
  header: HeaderProps;
  /** A line above everything, such as the demo's. */
  notice?: ReactNode;
  /** A SiteFooter. */
  footer: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink>{skip}</SkipLink>
      {notice && <div className="site-notice">{notice}</div>}
      <SiteHeader {...header} />
      <main id={contentId} tabIndex={-1} className="site-main">
        {children}
      </main>
      {footer}
    </>
  );
}
