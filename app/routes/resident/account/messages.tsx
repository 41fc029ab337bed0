import { Form } from "@remix-run/react";
import { type MailWishes, mailLists } from "#app/domain/messages.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/choice-fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Each language in its own words. */
const languages = [
  { value: "sv", label: <span lang="sv">Svenska</span> },
  { value: "en", label: <span lang="en">English</span> },
];

interface Followed {
  id: string;
  slug: string;
  title: string;
  number: string | null;
}

/** What one follows, each to be left with a press, and which mails one wants. */
export function Messages(props: {
  followed: readonly Followed[];
  wishes: MailWishes;
  /** False where no mail is sent from here. */
  sends: boolean;
}) {
  const { followed, wishes, sends } = props;
  const { t } = useTongue();
  const wanted = mailLists.filter((list) => wishes[list]);
  const boxes = mailLists.map((list) => ({
    ...{ value: list, name: list, label: t(`mails.${list}`), hint: t(`mails.${list}.hint`) },
  }));
  return (
    <>
      <FormSection id="follows" title={t("follow.title")}>
        {followed.length === 0 && <p className="muted">{t("follow.none")}</p>}
        {followed.length > 0 && (
          <ul className="rows">
            {followed.map((one) => (
              <FollowedRow key={one.id} {...one} />
            ))}
          </ul>
        )}
      </FormSection>
      <FormSection id="mails" title={t("mails.title")}>
        <Form method="post" className="stack">
          {!sends && <p>{t("mails.off")}</p>}
          <CheckboxGroup
            name="mails-wanted"
            legend={t("mails.which")}
            hint={t("mails.lead")}
            choices={boxes}
            values={wanted}
          />
          <RadioGroup
            name="language"
            legend={t("mails.language")}
            choices={languages}
            value={wishes.language}
            inline
          />
          <div>
            <Button name="intent" value="mail">
              {t("mails.save")}
            </Button>
          </div>
        </Form>
      </FormSection>
    </>
  );
}

function FollowedRow({ id, slug, title, number }: Followed) {
  const { t, to } = useTongue();
  const path = number === null ? `ideer/${id}` : `forslag/${number}`;
  const name = [number, title || t("follow.hidden")].filter(Boolean).join(" ");
  return (
    <li>
      <div className="cluster cluster-apart">
        <a id={`follow-${id}`} href={to(`/omgang/${slug}/${path}`)}>
          {name}
        </a>
        <Form method="post">
          <input type="hidden" name="proposal" value={id} />
          <Button
            name="intent"
            value="unfollow"
            variant="secondary"
            size="small"
            aria-describedby={`follow-${id}`}
          >
            {t("follow.stopThis")}
          </Button>
        </Form>
      </div>
    </li>
  );
}
