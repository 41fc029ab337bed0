import { LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The hash to write down, and how the log is checked against it. */
export function Head({ seq, hash }: { seq: number; hash: string }) {
  const { t } = useTongue();
  return (
    <Card tone="sand">
      <section className="stack measure">
        <h2>{t("log.head")}</h2>
        <p>{t("log.head.text")}</p>
        <p>
          {t("log.head.after", { seq })}
          <br />
          <code className="seed">{hash}</code>
        </p>
        <p>
          {t("log.check")}
          <br />
          <code className="seed">{`npm run --silent verify -- --audit logg.jsonl --seen ${hash}`}</code>
        </p>
        <p>
          <LinkButton variant="secondary" href="/admin/logg.jsonl" download>
            {t("log.download")}
          </LinkButton>
        </p>
      </section>
    </Card>
  );
}
