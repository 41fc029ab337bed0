import type { Round } from "#app/domain/round.ts";
import { Button, LinkButton } from "../button.tsx";
import { Card } from "../card.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { TextField } from "../fields.tsx";
import { useTongue } from "../words.tsx";

/** The way to an e-ID; where the round takes the voter's word, with the area they live in. */
export function EIdWay({
  round,
  area,
  testPerson,
  declare,
}: {
  round: Pick<Round, "slug">;
  /** The area whose ballot was asked for. */
  area: string | null;
  /** Who one is at the test e-ID, "" for nobody yet; null outside the demo. */
  testPerson: string | null;
  declare: readonly { slug: string; name: string }[] | null;
}) {
  const { t, to } = useTongue();
  const path = to(`/omgang/${round.slug}/rosta/e-id`);
  const asked = new URLSearchParams({
    ...(area ? { omrade: area } : {}),
    ...(testPerson ? { som: testPerson } : {}),
  });
  return (
    <Card as="section">
      <h2>{t("entrance.eId")}</h2>
      <p>{t("entrance.eIdText")}</p>
      {testPerson !== null && <p className="muted">{t("entrance.eIdTest")}</p>}
      {declare ? (
        <form method="get" action={path} className="stack">
          <RadioGroup
            name="omrade"
            legend={t("entrance.area")}
            hint={t("entrance.areaHint")}
            choices={declare.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          {testPerson && <input type="hidden" name="som" value={testPerson} />}
          <Button>{t("entrance.eIdDo")}</Button>
        </form>
      ) : (
        <LinkButton href={asked.size > 0 ? `${path}?${asked}` : path}>
          {t("entrance.eIdDo")}
        </LinkButton>
      )}
    </Card>
  );
}

/** The way in with a code from a letter or a school. */
export function CodeWay({
  round: { contact },
  alone,
  error,
}: {
  round: Pick<Round, "contact">;
  /** True where there is no other way. */
  alone: boolean;
  error: string | undefined;
}) {
  const { t } = useTongue();
  return (
    <Card as="section">
      <h2>{t("entrance.code")}</h2>
      <p>{t(alone ? "entrance.onlyCodes" : "entrance.codeText")}</p>
      <form method="post" className="stack" data-stays="not-arrived">
        <TextField
          name="kod"
          label={t("entrance.codeLabel")}
          hint={t("entrance.codeHint")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          size={18}
          error={error}
        />
        <div>
          <Button variant={alone ? "primary" : "secondary"}>{t("entrance.codeDo")}</Button>
        </div>
      </form>
      <p className="muted">{t("entrance.noCode", { name: contact.name, phone: contact.phone })}</p>
    </Card>
  );
}
