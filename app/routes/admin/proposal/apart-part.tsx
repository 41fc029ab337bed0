import type { Proposal } from "#app/domain/proposal.ts";
import { CheckboxGroup } from "#app/ui/choice-fields.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** So many boxes stand open; more are folded away until one is ticked. */
const SHORT = 12;

/** What a proposal can be kept apart from. */
export interface ApartChoices {
  /** The names of groups already used in the round. */
  groups: readonly string[];
  /** The area's other spending proposals. */
  others: readonly Pick<Proposal, "id" | "number" | "title">[];
}

/** Of which others none can win together with this one. */
export function ApartPart({
  form,
  lock,
  groups,
  others,
}: ApartChoices & { form: WrittenForm; lock: (field: keyof Proposal) => string | null }) {
  const { t } = useTongue();
  const ticked = others.map(({ id }) => id).filter((id) => form.of(boxOf(id)) !== "");
  const boxes = (
    <CheckboxGroup
      name="cannotWinWith"
      legend={t("admin.p.cannotWinWith")}
      hint={others.length > 0 ? t("admin.p.cannotWinWithHelp") : t("admin.p.noOthers")}
      error={form.beside("cannotWinWith")}
      values={ticked}
      choices={others.map(({ id, number, title }) => ({
        value: id,
        name: boxOf(id),
        label: number === null ? title : `${number} ${title}`,
      }))}
    />
  );
  return (
    <FormSection id="apart" title={t("admin.p.apart")}>
      <p className="measure">{t("admin.p.apartHelp")}</p>
      <Lockable reason={lock("group")}>
        <TextField {...form.field("group")} hint={t("admin.p.groupHelp")} list="groups" size={30} />
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group} />
          ))}
        </datalist>
      </Lockable>
      <Lockable reason={lock("cannotWinWith")}>
        {others.length > SHORT ? (
          <Details
            summary={t("admin.p.cannotWinWith")}
            open={ticked.length > 0 || form.beside("cannotWinWith") !== undefined}
          >
            {boxes}
          </Details>
        ) : (
          boxes
        )}
      </Lockable>
    </FormSection>
  );
}

/** The name of the box for one of the others. */
function boxOf(id: string): string {
  return `cannotWinWith.${id}`;
}
