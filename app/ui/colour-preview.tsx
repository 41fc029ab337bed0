import { themeScales } from "./theme.ts";
import { useTongue } from "./words.tsx";

/** What pages look like in a colour, by day and by night: a heading, text and a button. */
export function ColourPreview({ colour }: { colour: string }) {
  const { t } = useTongue();
  return (
    <div className="cluster">
      {(["light", "dark"] as const).map((scheme) => (
        <Sample
          key={scheme}
          colour={colour}
          scheme={scheme}
          name={t(scheme === "light" ? "town.previewLight" : "town.previewDark")}
        />
      ))}
    </div>
  );
}

function Sample(props: { colour: string; scheme: "light" | "dark"; name: string }) {
  const { colour, scheme, name } = props;
  const { t } = useTongue();
  const { accent, neutral } = themeScales(colour, { scheme, contrast: "normal" });
  return (
    <svg className="colour-sample" viewBox="0 0 260 150" role="img" aria-label={name}>
      <rect width="260" height="150" rx="8" fill={neutral["background-default"]} />
      <rect width="260" height="8" fill={accent["base-default"]} />
      <text x="18" y="44" fontSize="18" fontWeight="600" fill={accent["text-default"]}>
        {name}
      </text>
      <text x="18" y="72" fontSize="14" fill={neutral["text-default"]}>
        {t("town.previewText")}
      </text>
      <rect x="18" y="92" width="120" height="38" rx="6" fill={accent["base-default"]} />
      <text x="78" y="116" fontSize="14" textAnchor="middle" fill={accent["base-contrast-default"]}>
        {t("town.previewButton")}
      </text>
    </svg>
  );
}
