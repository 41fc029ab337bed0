import { LinkButton } from "./button.tsx";
import { useTongue } from "./words.tsx";

/** The codes for when the phone is gone, shown once, and the way on. */
export function RecoveryCodes({ codes, onward }: { codes: readonly string[]; onward: string }) {
  const { t, to } = useTongue();
  return (
    <div className="stack-large narrow">
      <div className="page-head">
        <h1 tabIndex={-1}>{t("codes.title")}</h1>
        <p className="lead">{t("codes.text")}</p>
        <p>{t("codes.keep")}</p>
      </div>
      <ol className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton href={to(onward)}>{t("codes.onward")}</LinkButton>
      </p>
    </div>
  );
}
