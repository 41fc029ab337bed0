import { useLocation } from "@remix-run/react";
import type { ArgumentOrder } from "#app/domain/helpful.ts";
import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";

interface Marked {
  id: string;
  helpful: number;
  mine: boolean;
}

/**
 * One press to find an argument helpful, one to take it back. With scripts the form alone is
 * exchanged, and the focus stays on its button.
 */
export function HelpfulButton({ post, order }: { post: Marked; order: ArgumentOrder }) {
  const { t } = useTongue();
  const { pathname } = useLocation();
  return (
    <form
      method="post"
      action={`${pathname}/hjalpsamt`}
      id={`hjalpsamt-${post.id}`}
      data-in-place=""
    >
      <input type="hidden" name="argument" value={post.id} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="wanted" value={post.mine ? "0" : "1"} />
      <Button
        variant="secondary"
        color={post.mine ? "choice" : undefined}
        size="small"
        icon={post.mine ? "check" : "plus"}
        aria-pressed={post.mine}
        aria-label={t("helpful.named", { n: post.helpful })}
      >
        {t("helpful.do")} <bdi>{post.helpful}</bdi>
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
