import { useSite } from "./site-context.tsx";

/** The municipality's coat of arms; nothing where a real one has uploaded none. */
export function CoatOfArms({ alt = "" }: { alt?: string }) {
  const site = useSite();
  const uploaded = site?.municipality.arms;
  if (uploaded) return <img className="coat-of-arms" src={uploaded} alt={alt} />;
  return site && !site.demo ? null : <ArmsOfAlvhamn alt={alt} />;
}

/** The coat of arms of Älvhamn: a boat above the river it comes home on. */
function ArmsOfAlvhamn({ alt }: { alt: string }) {
  return (
    <svg
      className="coat-of-arms"
      viewBox="0 0 48 56"
      focusable="false"
      role="img"
      aria-label={alt || undefined}
      aria-hidden={alt ? undefined : true}
    >
      <path className="arms-line" d="M1 1h46v27c0 15-10 22-23 27C11 50 1 43 1 28z" />
      <path
        className="arms-sky"
        d="M3.5 3.5h41V28c0 13.5-8.5 20-20.5 24.5C12 48 3.5 41.5 3.5 28z"
      />
      <path
        className="arms-water"
        d="M3.5 29q5-4 10.2 0t10.3 0 10.3 0 10.2 0c-.4 13-9 19-20.5 23.5C12.5 48 4 42 3.5 29z"
      />
      <path
        className="arms-boat"
        d="M10 22h28c-1.5 5-4 7.5-7 8.2q-3.5-2.6-7 0t-7 0c-3-.7-5.5-3.2-7-8.2z"
      />
      <path className="arms-mast" d="M24 22V8" />
      <path
        className="arms-boat"
        d="M25.5 8.5c6 2.5 9 6 9.5 11h-9.5zM22.5 10.5v9H14c.8-4 3.5-7 8.5-9z"
      />
      <path
        className="arms-wave"
        d="M7.5 38q4-3.2 8.3 0t8.2 0 8.2 0 8.3 0M13 45q2.8-2.2 5.5 0t5.5 0 5.5 0 5.5 0"
      />
    </svg>
  );
}
