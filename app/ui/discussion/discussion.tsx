import { Form, useNavigation } from "@remix-run/react";
import { type Argument, type Side, sides } from "#app/domain/discussion.ts";
import { limits } from "#app/domain/limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { date, dateTime } from "#app/format.ts";
import { authorText } from "#app/text/shown-name.ts";
import { Anchor } from "../anchor.tsx";
import { ArgumentCard, ArgumentColumns } from "../argument.tsx";
import { Button } from "../button.tsx";
import { Checkbox, RadioGroup } from "../choice-fields.tsx";
import { TextArea } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import { MayNotWrite } from "./may-not-write.tsx";

/** What the reader may do on a proposal's page. */
export interface May {
  open: boolean;
  argue: boolean;
  ask: boolean;
  report: boolean;
  signIn: boolean;
}

/** A refused form: its problems and what was written. */
export interface Refused {
  problems: readonly Problem[];
  kept: Readonly<Record<string, string>> | null;
}

interface Props {
  posts: readonly Argument[];
  schedule: Schedule;
  may: May;
  nowMs: number;
  homeArea: string | null;
  refused?: Refused;
}

/** Arguments for and against in equal columns, and the form to write one. */
export function Discussion({ posts, schedule, may, nowMs, homeArea, refused }: Props) {
  const { t, locale } = useTongue();
  const on = (side: Side) => posts.filter((post) => post.side === side);
  const read = (side: Side) => on(side).filter((post) => post.hiddenReason === null).length;
  return (
    <section className="stack-large" id="argument">
      <h2>{t("talk.title")}</h2>
      <ArgumentColumns
        forHeading={<SideHeading side="for" count={read("for")} />}
        againstHeading={<SideHeading side="against" count={read("against")} />}
        forArguments={<Posts side="for" posts={on("for")} may={may} />}
        againstArguments={<Posts side="against" posts={on("against")} may={may} />}
      />
      {may.argue ? (
        <WriteArgument refused={refused} homeArea={homeArea} />
      ) : (
        <MayNotWrite
          may={may}
          notYet={nowMs < schedule.ideasFromMs ? dateTime(schedule.ideasFromMs, locale) : null}
        />
      )}
    </section>
  );
}

function SideHeading({ side, count }: { side: Side; count: number }) {
  const { t } = useTongue();
  return (
    <>
      {t(`talk.${side}`)} <span className="muted small">{t("talk.count", { n: count })}</span>
    </>
  );
}

function Posts({ side, posts, may }: { side: Side; posts: readonly Argument[]; may: May }) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  if (posts.length === 0) return <p className="muted">{t(`talk.none.${side}`)}</p>;
  return posts.map((post) =>
    post.hiddenReason === null ? (
      <ArgumentCard
        key={post.id}
        id={post.id}
        author={authorText(tongue, post.authorName)}
        when={date(post.writtenAtMs, locale)}
        actions={
          may.report && (
            <Anchor
              href={to(`/anmal/argument/${post.id}`)}
              aria-label={t("talk.reportNamed", { name: post.authorName })}
            >
              {t("talk.report")}
            </Anchor>
          )
        }
      >
        <p className="lined">{post.text}</p>
      </ArgumentCard>
    ) : (
      <p key={post.id} className="muted" id={post.id}>
        {t("talk.hidden", { reason: post.hiddenReason })}
      </p>
    ),
  );
}

function WriteArgument({ refused, homeArea }: { refused?: Refused; homeArea: string | null }) {
  const { t } = useTongue();
  const mine = refused?.kept && "text" in refused.kept ? refused : null;
  const { summary, beside } = useProblems(mine?.problems, (field) => {
    if (field === "side") return t("talk.write.side");
    return field === "text" ? t("talk.write.text") : undefined;
  });
  const kept = mine?.kept ?? {};
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" action="#argument" className="stack narrow" preventScrollReset>
      <h3>{t("talk.write")}</h3>
      {summary}
      <NotSentYet form={mine} />
      <RadioGroup
        name="side"
        inline
        legend={t("talk.write.side")}
        value={kept.side}
        error={beside("side")}
        choices={sides.map((side) => ({ value: side, label: t(`talk.${side}`) }))}
      />
      <TextArea
        name="text"
        rows={4}
        label={t("talk.write.text")}
        hint={`${t("talk.write.help")} ${t("site.charactersMost", { most: limits.argumentCharacters })}`}
        error={beside("text")}
        defaultValue={kept.text}
      />
      <Checkbox
        name="showName"
        label={t("talk.write.name")}
        hint={
          homeArea ? t("talk.write.nameHelp", { area: homeArea }) : t("talk.write.nameElsewhere")
        }
        defaultChecked={kept.showName === "on"}
      />
      <div>
        <Button name="intent" value="argue" disabled={busy}>
          {busy ? t("site.working") : t("talk.write.do")}
        </Button>
      </div>
    </Form>
  );
}
