import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm, textOf } from "#app/http/form.server.ts";
import { intoKiosk, kioskAt, kioskOf, outOfKiosk } from "#app/http/kiosk.server.ts";
import { languageOf } from "#app/http/locale.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { SitePage } from "#app/ui/site.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";

export const handle = boothScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("kiosk.door"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  languageOf(params);
  const { id, name, title } = await kioskAt(params, context);
  return { name, title, begun: kioskOf(request, context)?.id === id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id, slug } = await kioskAt(params, context);
  const ends = textOf(await readForm(request), "intent") === "end";
  const headers = await intoKiosk({ slug, id }, request, context);
  if (!ends) return redirect(`/omgang/${slug}`, { status: 303, headers });
  return redirect("/", { status: 303, headers: [...headers, ...outOfKiosk(context)] });
}

/** Where whoever minds a shared screen makes it a kiosk, by the key in the address. */
export default function KioskDoor() {
  const { name, title, begun } = useLoaderData<typeof loader>();
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1 tabIndex={-1}>{t("kiosk.door")}</h1>
        <p className="lead">
          <AsWritten>{name}</AsWritten>: <AsWritten>{title}</AsWritten>
        </p>
        <p>{t(begun ? "kiosk.doorEnd" : "kiosk.doorText")}</p>
      </div>
      <form method="post">
        <Button name="intent" value={begun ? "end" : "begin"}>
          {t(begun ? "kiosk.doorEndDo" : "kiosk.doorDo")}
        </Button>
      </form>
    </SitePage>
  );
}
