import { Form } from "@remix-run/react";
import { staffRoles } from "#app/domain/person.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { Details } from "#app/ui/details.tsx";
import { SelectField, TextField } from "#app/ui/fields.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";
import { DirectoryForm, type Presented } from "./directory-form.tsx";

export interface Member extends Presented {
  title: string | null;
  email: string | null;
  answersQuestions: boolean;
  withdrawnAtMs: number | null;
}

type Kept = Readonly<Record<string, string>> | null;

/** Those who have access, or those who had it; `kept` is what came back from the confirmation. */
export function Members(props: {
  members: readonly Member[];
  you: string;
  kept: Kept;
  beside: (field: string) => string | undefined;
}) {
  const { members, you, beside } = props;
  // The two forms of a person come back each by itself.
  const entry = props.kept && "organ" in props.kept ? props.kept : null;
  const kept = entry ? null : props.kept;
  const { t } = useTongue();
  const [first] = members;
  if (!first) return null;
  const gone = first.withdrawnAtMs !== null;
  const heading = gone ? "people-gone" : "people-here";
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t(gone ? "people.withdrawn" : "people.here")}</h2>
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id} className="stack-small">
            <h3>{member.name}</h3>
            <Facts {...member} />
            {member.id === you && <p className="muted small">{t("people.you")}</p>}
            {!gone && (
              <ChangeMember
                member={member}
                own={member.id === you}
                kept={kept?.id === member.id ? kept : null}
              />
            )}
            {!gone && (
              <DirectoryForm
                member={member}
                kept={entry?.id === member.id ? entry : null}
                beside={beside}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Facts({ role, title, email }: Pick<Member, "role" | "title" | "email">) {
  const { t } = useTongue();
  const known = staffRoles.find((one) => one === role);
  return (
    <p>
      {known && t(`role.${known}`)}
      {title && ", "}
      {title && <AsWritten>{title}</AsWritten>}
      {". "}
      <span className="muted">{email ?? t("people.noEmail")}</span>
    </p>
  );
}

/** One's own role and access are another administrator's to change. */
function ChangeMember(props: { member: Member; own: boolean; kept: Kept }) {
  const { member, own, kept } = props;
  const { id, name } = member;
  const role = kept?.role ?? member.role;
  const title = kept?.title ?? member.title ?? "";
  const answers = kept ? kept.answersQuestions === "on" : member.answersQuestions;
  const { t } = useTongue();
  return (
    <Details summary={t("people.change", { name })} open={kept !== null}>
      {kept && <NotSentYet form={{ problems: [], kept: null }} />}
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={id} />
        {own ? (
          <input type="hidden" name="role" value={role} />
        ) : (
          <RoleField id={id} value={role} />
        )}
        <TextField
          name="title"
          id={`title-${id}`}
          label={t("people.personTitle")}
          hint={t("people.personTitleHint")}
          defaultValue={title}
        />
        <Checkbox
          name="answersQuestions"
          id={`answers-${id}`}
          label={t("people.answers")}
          defaultChecked={answers}
        />
        {!own && <p className="muted">{t("people.signsOut")}</p>}
        <div>
          <Button name="intent" value="change" variant="secondary">
            {t("people.save")}
          </Button>
        </div>
      </Form>
      {!own && (
        <Form method="post" className="stack">
          <input type="hidden" name="id" value={id} />
          <p>{t("people.withdrawText")}</p>
          <div>
            <Button name="intent" value="withdraw" variant="secondary" color="danger">
              {t("people.withdraw")}
            </Button>
          </div>
        </Form>
      )}
    </Details>
  );
}

export function RoleField({ id, value, error }: { id: string; value: string; error?: string }) {
  const { t } = useTongue();
  return (
    <SelectField
      name="role"
      id={id === "" ? "role" : `role-${id}`}
      label={t("people.role")}
      defaultValue={value}
      error={error}
      options={staffRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
    />
  );
}
