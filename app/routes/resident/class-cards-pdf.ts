import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { cardsPdf } from "#app/adapters/card-pdf.server.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { classLinkAt } from "#app/http/class-link.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { orderClassCodes } from "#app/services/order-class-codes.server.ts";
import { cardText } from "#app/text/card-words.ts";
import { findMunicipality } from "#db/municipality.server.ts";

/** The cards are only ever made by a press on the class's page. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(inLanguage(params, `/klass/${params.token}`));
}

/** Makes a class's cards and answers with the file to print, which is kept nowhere. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const { link, found } = await classLinkAt(params, context);
  const form = await readForm(request);
  const pupils = textOf(form, "pupils");
  const asked = {
    id: textOf(form, "class"),
    name: textOf(form, "name").replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " "),
    pupils: /^\d{1,6}$/.test(pupils) ? Number(pupils) : Number.NaN,
  };
  const back = (key: string) =>
    redirect(inLanguage(params, `/klass/${params.token}?fel=${key}`), 303);
  if (!/^[0-9a-f-]{36}$/.test(asked.id)) return back("formUnreadable");
  const { db, origin, nowMs } = context;
  const ordered = await orderClassCodes(context, params.token ?? "", asked, nowMs);
  if ("problem" in ordered) {
    const { key, field } = ordered.problem;
    return back(field ? `${key}.${field}` : key);
  }
  if ("waits" in ordered) return redirect(inLanguage(params, `/klass/${params.token}`), 303);
  const { name: municipality } = (await findMunicipality(db)) ?? unnamed;
  const letter = { municipality, found, origin, nowMs };
  const place = `${link.school}, ${ordered.name}`;
  const cards = ordered.codes.map((code) => cardText(letter, place, code));
  const printed = { title: `${found.round.title}: ${place}`, madeAtMs: nowMs, password: null };
  return new Response(cardsPdf(cards, printed), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'attachment; filename="kort.pdf"',
    },
  });
}
