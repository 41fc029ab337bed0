import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Look {
  /** `primary` is the one thing to do here; `quiet` is a way out or a small action. */
  variant?: "primary" | "secondary" | "quiet";
  /** `choice` for my own pick, `danger` for what cannot be undone. */
  color?: "accent" | "choice" | "danger" | "neutral";
  /** Large on the page's main action, small inside lists. */
  size?: "small" | "large";
  icon?: IconName;
  wide?: boolean;
}

export function Button({
  variant,
  color,
  size,
  icon,
  wide,
  children,
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "color">) {
  return (
    <button type="submit" {...rest} {...lookOf({ variant, color, size, wide })}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({
  variant,
  color,
  size,
  icon,
  wide,
  children,
  ...rest
}: Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "color"> & { href: string }) {
  return (
    <a {...rest} {...lookOf({ variant, color, size, wide })}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function lookOf({ variant = "primary", color, size, wide }: Look) {
  const sized = size ? ` button-${size}` : "";
  return {
    className: `ds-button${sized}`,
    "data-variant": variant === "quiet" ? "tertiary" : variant,
    "data-color": color,
    "data-fullwidth": wide ? "" : undefined,
  };
}
