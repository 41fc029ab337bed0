import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Person } from "#app/domain/person.ts";
import { carriesForm, fieldsToCarry } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { noReceipt } from "#app/http/receipt.server.ts";
import { forbidden, notFound } from "#app/http/refusals.server.ts";
import { onwardFor, safeReturn, visitorOf } from "#app/http/visitor.server.ts";
import { leaveBooth } from "#app/http/voter.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findPerson, listPeople } from "#db/people.server.ts";
import { listAreaNames } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("signIn.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const back = safeReturn(asked.get("till"));
  const person = await visitorOf(request, context);
  const again = asked.has("igen") && person === null;
  if (!context.demo) return { back, again, person, people: null };
  const [people, areaNames] = await Promise.all([
    listPeople(context.db),
    listAreaNames(context.db),
  ]);
  const shown = people.map(({ id, name, role, title, homeArea, bornOn }) => ({
    id,
    name,
    role,
    title,
    area: homeArea === null ? null : (areaNames.get(homeArea) ?? null),
    age: bornOn === null ? null : wholeYears(bornOn, context.nowMs),
  }));
  return { back, again, person, people: shown };
}

/** The age in whole years on the day of `nowMs`, for a date of birth `YYYY-MM-DD`. */
function wholeYears(bornOn: string, nowMs: number): number {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.has("person")) return { carried: fieldsToCarry(form) };
  if (!context.demo) throw forbidden();
  const person = await findPerson(context.db, textOf(form, "person"));
  if (!person) throw notFound();
  const setCookie = await context.sessions.create(person.id);
  const leave = [setCookie, noReceipt, leaveBooth(context)];
  const headers = leave.map((one): [string, string] => ["Set-Cookie", one]);
  const status = carriesForm(form) ? 307 : 303;
  return redirect(onwardFor(person, safeReturn(textOf(form, "back"))), { status, headers });
}

export default function SignIn() {
  const { back, again, person, people } = useLoaderData<typeof loader>();
  const carried = useActionData<typeof action>()?.carried ?? [];
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("signIn.title")}</h1>
        {again && (
          <Alert tone="warning">
            {t("signIn.again")} {carried.length > 0 && t("signIn.carried")}
          </Alert>
        )}
        {person && <Alert>{t("signIn.already", { name: person.name })}</Alert>}
        {people && <p className="lead">{t("signIn.demo")}</p>}
      </div>
      {people ? (
        <Form method="post" className="stack-large" reloadDocument>
          <input type="hidden" name="back" value={back} />
          {carried.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <People
            heading={t("signIn.residents")}
            people={people.filter(({ role }) => role === "resident")}
          />
          <People
            heading={t("signIn.staff")}
            people={people.filter(({ role }) => role !== "resident")}
          />
        </Form>
      ) : (
        <EmptyState drawing="box">
          <p>{t("signIn.off")}</p>
          <p>{t("signIn.offText")}</p>
        </EmptyState>
      )}
    </SitePage>
  );
}

interface Shown extends Pick<Person, "id" | "name" | "role" | "title"> {
  area: string | null;
  age: number | null;
}

function People({ heading, people }: { heading: string; people: readonly Shown[] }) {
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
                  {title && <span lang="sv">{title}</span>}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
