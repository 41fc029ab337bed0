import { Card } from "#app/ui/card.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What was written about something that somebody else has dealt with meanwhile, to be copied. */
export function WordsLeft({ words }: { words: string }) {
  const { t } = useTongue();
  if (words.trim() === "") return null;
  return (
    <Card tone="sand">
      <p className="muted">{t("error.kept")}</p>
      <p className="lined">{words}</p>
    </Card>
  );
}
