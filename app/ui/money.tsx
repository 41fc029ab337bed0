/**
 * An amount as written by the page ("620 000 kr"). The figures carry the weight and the unit
 * follows smaller; the whole stays in one piece and in order, also inside Arabic text.
 */
export function Money({
  amount,
  size = "text",
  tone,
}: {
  amount: string;
  size?: "text" | "large" | "huge";
  tone?: "saving" | "quiet";
}) {
  const [, figures = amount, unit = ""] = /^(.*\d)(\D*)$/.exec(amount) ?? [];
  return (
    <bdi dir="ltr" className={`money money-${size}${tone ? ` money-${tone}` : ""}`}>
      {figures}
      {unit && <span className="money-unit">{unit}</span>}
    </bdi>
  );
}
