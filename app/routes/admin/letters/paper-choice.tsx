import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What codes that are handed out are printed on. */
export function PaperChoice() {
  const { t } = useTongue();
  return (
    <RadioGroup
      name="form"
      legend={t("letters.codesForm")}
      value="cards"
      choices={[
        { value: "cards", label: t("letters.codesCards") },
        { value: "letters", label: t("letters.codesLetters") },
      ]}
    />
  );
}
