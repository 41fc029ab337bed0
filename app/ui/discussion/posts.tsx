import type { Argument, Side } from "#app/domain/discussion.ts";
import type { ArgumentOrder, Column } from "#app/domain/helpful.ts";
import { date } from "#app/format.ts";
import { authorText } from "#app/text/shown-name.ts";
import { ArgumentCard } from "../argument.tsx";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";
import type { May } from "./discussion.tsx";
import { HelpfulButton, HelpfulCount } from "./helpful-button.tsx";

/** An argument as one reader sees it. */
export interface ArgumentShown extends Argument {
  helpful: number;
  /** True when the reader finds it helpful. */
  mine: boolean;
  /** True when the reader may say so: it is somebody else's, and can be read. */
  mayMark: boolean;
}

interface Props {
  side: Side;
  column: Column<ArgumentShown>;
  order: ArgumentOrder;
  may: May;
}

/** One side's arguments: as many as the other side has, and the rest for the one who wants more. */
export function Posts({ side, column, ...shared }: Props) {
  const { t } = useTongue();
  const { first, rest } = column;
  if (first.length === 0) return <p className="muted">{t(`talk.none.${side}`)}</p>;
  const more = rest.filter(({ hiddenReason }) => hiddenReason === null).length;
  return (
    <>
      {first.map((post) => (
        <Post key={post.id} post={post} {...shared} />
      ))}
      {rest.length > 0 && (
        <Details summary={t(`talk.more.${side}`, { n: more })}>
          {rest.map((post) => (
            <Post key={post.id} post={post} {...shared} />
          ))}
        </Details>
      )}
    </>
  );
}

function Post({ post, order, may }: { post: ArgumentShown } & Pick<Props, "order" | "may">) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  if (post.hiddenReason !== null) {
    return (
      <p className="muted" id={post.id}>
        {t("talk.hidden", { reason: post.hiddenReason })}
      </p>
    );
  }
  return (
    <ArgumentCard
      id={post.id}
      author={authorText(tongue, post.authorName)}
      when={date(post.writtenAtMs, locale)}
      actions={
        <>
          {may.open && post.mayMark ? (
            <HelpfulButton post={post} order={order} />
          ) : (
            <HelpfulCount count={post.helpful} />
          )}
          {may.report && (
            <a
              href={to(`/anmal/argument/${post.id}`)}
              aria-label={t("talk.reportNamed", { name: post.authorName })}
            >
              {t("talk.report")}
            </a>
          )}
        </>
      }
    >
      <p className="lined">{post.text}</p>
    </ArgumentCard>
  );
}
