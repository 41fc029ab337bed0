import type { Person } from "#app/domain/person.ts";
import { Button } from "#app/ui/button.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";

/** A person of the demo, as one is told who they are. */
export interface DemoPerson extends Pick<Person, "id" | "name" | "role" | "title"> {
  area: string | null;
  age: number | null;
}

/** The demo's people as buttons, each with its role in words. */
export function People({ heading, people }: { heading: string; people: readonly DemoPerson[] }) {
  const { t } = useTongue();
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <ul className="grid-cards">
        {people.map(({ id, name, role, title, area, age }) => (
          <li key={id} className="stack-small">
            <Button
              name="person"
              value={id}
              variant="secondary"
              wide
              aria-describedby={`who-${id}`}
            >
              {t("signIn.as", { name })}
            </Button>
            <p className="muted small" id={`who-${id}`}>
              {role === "resident" ? (
                [
                  age !== null && t("signIn.age", { age }),
                  area ? t("signIn.livesIn", { area }) : t("signIn.outside"),
                ]
                  .filter(Boolean)
                  .join(", ")
              ) : (
                <>
                  {t(`role.${role}`)}
                  {title && ": "}
                  {title && <AsWritten>{title}</AsWritten>}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
