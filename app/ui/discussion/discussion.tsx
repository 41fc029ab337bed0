import { Form } from "@remix-run/react";
import { type Side, sides } from "#app/domain/discussion.ts";
import { type ArgumentOrder, equalColumns, inArgumentOrder } from "#app/domain/helpful.ts";
import { limits } from "#app/domain/limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { dateTime } from "#app/format.ts";
import { Alert } from "../alert.tsx";
import { ArgumentColumns } from "../argument.tsx";
import { Button } from "../button.tsx";
import { Checkbox, RadioGroup } from "../choice-fields.tsx";
import { TextArea } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import { MayNotWrite } from "./may-not-write.tsx";
import { OrderLinks } from "./order-links.tsx";
import { type ArgumentShown, Posts } from "./posts.tsx";

/** What the reader may do on a proposal's page. */
export interface May {
  open: boolean;
  argue: boolean;
  mark: boolean;
  ask: boolean;
  report: boolean;
  signIn: boolean;
  /** True for elected representatives, who listen and answer. */
  listens: boolean;
}

/** A refused form: its problems and what was written. */
export interface Refused {
  problems: readonly Problem[];
  kept: Readonly<Record<string, string>> | null;
}

/** What was written as the discussion closed still stands in its form, to be copied. */
export function keepOpen(may: May, refused: Refused | undefined): May {
  const kept = refused?.kept ?? {};
  return { ...may, argue: may.argue || "text" in kept, ask: may.ask || "question" in kept };
}

/** The most of each side that stand open at once. */
const MOST_AT_ONCE = 10;

interface Props {
  posts: readonly ArgumentShown[];
  order: ArgumentOrder;
  /** What was just done here. */
  done: string | null;
  schedule: Schedule;
  may: May;
  nowMs: number;
  homeArea: string | null;
  refused?: Refused;
}

/** Arguments for and against in equal columns, and the form to write one. */
export function Discussion(props: Props) {
  const { posts, order, schedule, may, nowMs, homeArea, refused, done } = props;
  const { t, locale } = useTongue();
  const columns = equalColumns(inArgumentOrder(posts, order), MOST_AT_ONCE);
  const read = (side: Side) =>
    posts.filter((post) => post.side === side && post.hiddenReason === null).length;
  const shared = { order, may };
  return (
    <section className="stack-large" id="argument">
      <h2>{t("talk.title")}</h2>
      {done === "argument" && (
        <Alert tone="success" status>
          {t("talk.added")}
        </Alert>
      )}
      {done === "inte-hjalpsamt" && <Alert tone="warning">{t("helpful.refused")}</Alert>}
      <p className="muted">{t("talk.listen")}</p>
      {may.open && may.mark && <p className="muted">{t("helpful.note")}</p>}
      {posts.length > 1 && <OrderLinks order={order} />}
      <ArgumentColumns
        forHeading={<SideHeading side="for" count={read("for")} />}
        againstHeading={<SideHeading side="against" count={read("against")} />}
        forArguments={<Posts side="for" column={columns.for} {...shared} />}
        againstArguments={<Posts side="against" column={columns.against} {...shared} />}
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

function WriteArgument({ refused, homeArea }: { refused?: Refused; homeArea: string | null }) {
  const { t } = useTongue();
  const mine = refused?.kept && "text" in refused.kept ? refused : null;
  const { summary, beside } = useProblems(mine?.problems, (field) => {
    if (field === "side") return t("talk.write.side");
    return field === "text" ? t("talk.write.text") : undefined;
  });
  const kept = mine?.kept ?? {};
  return (
    <Form method="post" action="#argument" className="stack narrow">
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
        <Button name="intent" value="argue" data-working={t("site.working")}>
          {t("talk.write.do")}
        </Button>
      </div>
    </Form>
  );
}
