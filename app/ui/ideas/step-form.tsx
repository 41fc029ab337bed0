import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Alert } from "../alert.tsx";
import { Button, LinkButton } from "../button.tsx";
import type { Refused } from "../discussion/discussion.tsx";
import { EnterSends } from "../map/choose-place.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import { type IdeaArea, ideaLabels } from "./idea-fields.tsx";
import { ShownField } from "./shown-field.tsx";

/** A step that was refused; `clash` is what stands now in fields that others have changed. */
export type RefusedStep = Refused & { clash?: Readonly<Record<string, string>> };

/** What buttons that stand apart from the form of a step are tied to it by. */
export const STEP_FORM = "step";

/** The form of a step: it keeps what is written whichever button is pressed, and then moves on. */
export function StepForm({
  revision,
  refused,
  here,
  first,
  areas,
  withMap,
  withPhoto,
  children,
}: {
  /** The revision that its writer sees. */
  revision: number;
  refused: RefusedStep | undefined;
  /** The step's own address. */
  here: string;
  /** True where no step comes before. */
  first?: boolean;
  areas: readonly IdeaArea[];
  /** True where a map in it can be pressed. */
  withMap?: boolean;
  /** True where it may bring a picture. */
  withPhoto?: boolean;
  children: ReactNode;
}) {
  const { t } = useTongue();
  const { clash } = refused ?? {};
  return (
    <Form
      method="post"
      encType={withPhoto ? "multipart/form-data" : undefined}
      className="stack-large narrow"
      id={STEP_FORM}
    >
      {withMap && <EnterSends />}
      <NotSentYet form={refused} />
      {clash && <Clash clash={clash} here={here} areas={areas} />}
      <input type="hidden" name="revision" value={refused?.kept?.revision ?? revision} />
      {children}
      <div className="cluster">
        <Button name="intent" value="next" size="large" data-working={t("site.working")}>
          {t(clash ? "draft.clash.mine" : "draft.next")}
        </Button>
        {!first && (
          <Button name="intent" value="back" variant="secondary" data-working={t("site.working")}>
            {t("draft.back")}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** What stands now beside what was written, and the choice between the two. */
function Clash({
  clash,
  here,
  areas,
}: {
  clash: Readonly<Record<string, string>>;
  here: string;
  areas: readonly IdeaArea[];
}) {
  const { t, to } = useTongue();
  return (
    <Alert tone="warning">
      <div className="stack-small">
        <h2>{t("draft.clash.title")}</h2>
        <p>{t("draft.clash.text")}</p>
        <dl className="summary-list">
          {Object.entries(clash).map(([field, now]) => (
            <div key={field}>
              <dt>{t(ideaLabels[field] ?? "idea.name")}</dt>
              <dd>
                <ShownField
                  {...{ field, areas, alt: clash.photoAlt }}
                  value={now}
                  folder={`${here}/`}
                />
              </dd>
            </div>
          ))}
        </dl>
        <div>
          <LinkButton variant="secondary" href={to(here)}>
            {t("draft.clash.theirs")}
          </LinkButton>
        </div>
      </div>
    </Alert>
  );
}
