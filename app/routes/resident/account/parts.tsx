import { Form } from "@remix-run/react";
import { IDEA_DRAFTS_ERASED_AFTER_DAYS } from "#app/domain/erasing.ts";
import { dateTime } from "#app/format.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { type Option, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { DraftList } from "#app/ui/ideas/draft-list.tsx";
import { ProfileFields } from "#app/ui/profile-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** The name one goes by; residents may say where they live. */
export function Profile({ form, areas }: { form: WrittenForm; areas: readonly Option[] | null }) {
  const { t } = useTongue();
  const title = t(areas ? "account.profile" : "account.staffProfile");
  return (
    <FormSection id="profile" title={title}>
      <Form method="post" className="stack">
        {areas ? (
          <ProfileFields form={form} areas={areas} />
        ) : (
          <>
            <TextField {...form.field("name")} hint={t("invite.nameHint")} autoComplete="name" />
            <input type="hidden" name="homeArea" value="" />
          </>
        )}
        <div>
          <Button name="intent" value="profile">
            {t("site.save")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}

/** The ideas one is writing, which nobody else sees. */
export function OwnDrafts({ drafts }: Parameters<typeof DraftList>[0]) {
  const { t } = useTongue();
  return (
    <FormSection id="drafts" title={t("drafts.title")}>
      <p>{t("draft.own", { days: IDEA_DRAFTS_ERASED_AFTER_DAYS })}</p>
      <DraftList drafts={drafts} />
    </FormSection>
  );
}

/** Every browser one is signed in with; each can be signed out. */
export function SignedInPlaces(props: {
  sessions: readonly { hash: string; createdAtMs: number; here: boolean }[];
}) {
  const { sessions } = props;
  const { t, locale } = useTongue();
  return (
    <FormSection id="sessions" title={t("account.sessions")}>
      <ul className="rows">
        {sessions.map(({ hash, createdAtMs, here }, at) => {
          const when = t("account.session", { when: dateTime(createdAtMs, locale) });
          return (
            <li key={hash}>
              <div className="cluster cluster-apart">
                <p id={`session-${at}`}>{here ? `${t("account.here")}. ${when}` : when}</p>
                {!here && (
                  <Form method="post">
                    <input type="hidden" name="session" value={hash} />
                    <Button
                      name="intent"
                      value="end"
                      variant="secondary"
                      size="small"
                      aria-describedby={`session-${at}`}
                    >
                      {t("account.end")}
                    </Button>
                  </Form>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post">
          <Button name="intent" value="end-all" variant="secondary">
            {t("account.endAll")}
          </Button>
        </Form>
      ) : (
        <p className="muted">{t("account.only")}</p>
      )}
    </FormSection>
  );
}

/** All that is kept of a resident, to take home or to take away. */
export function OwnData({ form }: { form: WrittenForm }) {
  const { t } = useTongue();
  return (
    <>
      <FormSection id="data" title={t("account.data")}>
        <p>
          {t("account.dataText")} {t("offer.ownData")}
        </p>
        <p>{t("account.noVotes")}</p>
        <p>
          <LinkButton variant="secondary" href="/konto/uppgifter.json" download="uppgifter.json">
            {t("account.download")}
          </LinkButton>
        </p>
      </FormSection>
      <FormSection id="leave" title={t("account.leave")}>
        <p>
          {t("account.leaveText")} {t("offer.leave")}
        </p>
        <Form method="post" className="stack">
          <Checkbox name="sure" label={t("account.leaveSure")} error={form.beside("sure")} />
          <div>
            <Button name="intent" value="leave" color="danger">
              {t("account.leaveDo")}
            </Button>
          </div>
        </Form>
      </FormSection>
    </>
  );
}
