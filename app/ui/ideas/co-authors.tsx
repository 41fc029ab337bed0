import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { TextField } from "../fields.tsx";
import { useTongue } from "../words.tsx";
import { STEP_FORM } from "./step-form.tsx";

/** One who writes the draft. */
export interface ShownAuthor {
  id: string;
  name: string;
  named: boolean;
  self: boolean;
  owner: boolean;
}

/** Who writes the idea, and the link by which its owner asks others along. */
export function CoAuthors({
  authors,
  owns,
  link,
}: {
  authors: readonly ShownAuthor[];
  owns: boolean;
  /** The whole address to give to a friend; null when there is none. */
  link: string | null;
}) {
  const { t } = useTongue();
  return (
    <Card as="section" tone="sand" labelledBy="tillsammans">
      <div className="stack narrow">
        <h2 id="tillsammans">{t("draft.with.title")}</h2>
        <p>{t(owns ? "draft.with.lead" : "draft.with.notOwner")}</p>
        {authors.length > 1 && (
          <ul className="rows">
            {authors.map((author) => (
              <Author key={author.id} author={author} owns={owns} />
            ))}
          </ul>
        )}
        {owns && link === null && (
          <div>
            <Press intent="ask">{t("draft.with.make")}</Press>
          </div>
        )}
        {owns && link !== null && (
          <>
            <TextField
              name="link"
              label={t("draft.with.link")}
              hint={t("draft.with.hint")}
              defaultValue={link}
              readOnly
              dir="ltr"
            />
            <div>
              <Press intent="unask">{t("draft.with.unmake")}</Press>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}

function Author({ author, owns }: { author: ShownAuthor; owns: boolean }) {
  const { t } = useTongue();
  const { id, name, named, self, owner } = author;
  return (
    <li>
      <div className="cluster cluster-apart">
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>{" "}
          {self && t("draft.with.you")} {owner && t("draft.with.sends")}{" "}
          <span className="muted">{t(named ? "draft.with.named" : "draft.with.unnamed")}</span>
        </p>
        {owns && !owner && (
          <Press intent={`take-off:${id}`}>{t("draft.with.takeOff", { name })}</Press>
        )}
        {!owns && self && <Press intent={`take-off:${id}`}>{t("draft.with.leave")}</Press>}
      </div>
    </li>
  );
}

/** A press that keeps what is written in the step too. */
function Press({ intent, children }: { intent: string; children: string }) {
  return (
    <Button
      form={STEP_FORM}
      name="intent"
      value={intent}
      variant="secondary"
      size={intent.includes(":") ? "small" : undefined}
    >
      {children}
    </Button>
  );
}
