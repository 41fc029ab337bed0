import { Alert } from "../alert.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { type Option, SelectField, TextField } from "../fields.tsx";
import { useTongue } from "../words.tsx";

const verdicts = [
  { id: "counted", tone: "success" },
  { id: "replaced", tone: "info" },
  { id: "withdrawn", tone: "info" },
  { id: "notFound", tone: "warning" },
  { id: "bad", tone: "danger" },
  { id: "offline", tone: "danger" },
] as const;

/**
 * Looks a whole code up in the browser: `public/check.js` shows the form, fetches what the first
 * two characters lead to, and shows the one sentence that is true. The field has no name, so that
 * no form can send it.
 */
export function WholeCode({
  options,
  chosen,
  contact: { name, phone },
}: {
  options: readonly Option[];
  chosen: string;
  contact: { name: string; phone: string };
}) {
  const { t } = useTongue();
  return (
    <div id="whole-code" hidden>
      <Card as="section">
        <form className="stack">
          {options.length > 1 && (
            <SelectField
              name="round"
              label={t("check.round")}
              options={options}
              defaultValue={chosen}
            />
          )}
          {options.length === 1 && <input type="hidden" name="round" value={chosen} />}
          <TextField
            name=""
            id="code"
            label={t("check.code")}
            hint={t("check.codeHint")}
            size={22}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <div>
            <Button>{t("check.do")}</Button>
          </div>
        </form>
        <div role="status" id="verdict">
          {verdicts.map(({ id, tone }) => (
            <div key={id} id={`is-${id}`} hidden>
              <Alert tone={tone}>
                <p>{t(`check.${id}`)}</p>
                {id === "notFound" && (
                  <>
                    <p>{t("check.notFoundWhy")}</p>
                    <p>{t("check.notFoundDo", { name, phone })}</p>
                  </>
                )}
              </Alert>
            </div>
          ))}
        </div>
      </Card>
    </div>
  );
}
