import type { ReactNode } from "react";

/** A framed piece of a page. `as="section"` needs `labelledBy`. */
export function Card({
  as: Element = "div",
  tone = "plain",
  labelledBy,
  id,
  children,
}: {
  as?: "div" | "section" | "article" | "li" | "aside";
  tone?: "plain" | "tinted" | "sand" | "raised";
  labelledBy?: string;
  id?: string;
  children: ReactNode;
}) {
  return (
    <Element
      className={`ds-card card-${tone}`}
      data-variant={tone === "tinted" ? "tinted" : "default"}
      aria-labelledby={labelledBy}
      id={id}
    >
      {children}
    </Element>
  );
}
