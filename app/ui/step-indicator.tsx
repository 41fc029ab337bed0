/** Where one is in a short course of pages: words first, drawn steps beside. */
export function StepIndicator({ text, step, of }: { text: string; step: number; of: number }) {
  return (
    <p className="steps">
      <svg width={of * 22 - 6} height="10" aria-hidden="true" focusable="false">
        {Array.from({ length: of }, (_, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps are only numbers
            key={at}
            x={at * 22}
            y="1"
            width="16"
            height="8"
            rx="4"
            className={at < step ? "step-reached" : "step-ahead"}
          />
        ))}
      </svg>
      {text}
    </p>
  );
}
