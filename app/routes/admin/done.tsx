import { useSearchParams } from "@remix-run/react";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Says what the last press did: the address names it (`?klart=`), and the page knows its sentence. */
export function Done({ of }: { of: Readonly<Record<string, StaffKey>> }) {
  const { t } = useTongue();
  const [query] = useSearchParams();
  const done = query.get("klart") ?? "";
  const key = Object.hasOwn(of, done) ? of[done] : undefined;
  return key ? (
    <Alert tone="success" status>
      {t(key)}
    </Alert>
  ) : null;
}
