import { useFetcher, useLocation } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";
import type { ArgumentOrder } from "#app/domain/helpful.ts";
import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";

interface Marked {
  id: string;
  helpful: number;
  mine: boolean;
}

/**
 * One press to find an argument helpful, one to take it back. With its script nothing is loaded
 * anew, and focus stays on the button also when the argument changes place.
 */
export function HelpfulButton({ post, order }: { post: Marked; order: ArgumentOrder }) {
  const { t } = useTongue();
  const { pathname } = useLocation();
  const fetcher = useFetcher<null>({ key: `helpful-${post.id}` });
  const button = `hjalpsamt-${post.id}`;
  const sent = fetcher.formData?.get("wanted");
  const mine = sent ? sent === "1" : post.mine;
  const count = post.helpful + Number(mine) - Number(post.mine);
  const pressed = useRef(false);
  useEffect(() => {
    if (fetcher.state !== "idle" || !pressed.current) return;
    pressed.current = false;
    // An element that is moved loses focus; one that was left for another is let be.
    if (document.activeElement !== document.body) return;
    document.getElementById(button)?.focus({ preventScroll: true });
  }, [fetcher.state, button]);
  const action = `${pathname}/hjalpsamt`;
  const press = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    pressed.current = true;
    const form = new FormData(event.currentTarget);
    form.set("stay", "1");
    fetcher.submit(form, { method: "post", action });
  };
  return (
    <form method="post" action={action} onSubmit={press}>
      <input type="hidden" name="argument" value={post.id} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="wanted" value={mine ? "0" : "1"} />
      <Button
        id={button}
        variant="secondary"
        color={mine ? "choice" : undefined}
        size="small"
        icon={mine ? "check" : "plus"}
        aria-pressed={mine}
        aria-label={t("helpful.named", { n: count })}
      >
        {t("helpful.do")} <bdi>{count}</bdi>
      </Button>
    </form>
  );
}

/** The number alone, for one who may not press; nothing when nobody has. */
export function HelpfulCount({ count }: { count: number }) {
  const { t } = useTongue();
  if (count === 0) return null;
  return <span className="muted small">{t("helpful.named", { n: count })}</span>;
}
