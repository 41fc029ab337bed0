import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { readAppearance, writeAppearance } from "#app/http/appearance.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

const choices = {
  scheme: ["auto", "light", "dark"],
  contrast: ["normal", "high"],
  text: ["normal", "large"],
} as const;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("look.title"));

export function loader({ request }: LoaderFunctionArgs) {
  return readAppearance(request);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const one = <W extends string>(name: string, words: readonly W[]) =>
    words.find((word) => word === textOf(form, name)) ?? words[0]!;
  const look = {
    scheme: one("scheme", choices.scheme),
    contrast: one("contrast", choices.contrast),
    text: one("text", choices.text),
  };
  return redirect(inLanguage(params, "/utseende?klart=1"), {
    status: 303,
    headers: { "Set-Cookie": writeAppearance(look) },
  });
}

export default function AppearancePage() {
  const look = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("look.title")}</h1>
        <p className="lead">{t("look.lead")}</p>
        {query.get("klart") && (
          <Alert tone="success" status>
            {t("look.saved")}
          </Alert>
        )}
      </div>
      <Form method="post" className="stack-large narrow">
        <RadioGroup
          name="scheme"
          legend={t("look.scheme")}
          value={look.scheme}
          choices={choices.scheme.map((value) => ({ value, label: t(`look.scheme.${value}`) }))}
        />
        <RadioGroup
          name="contrast"
          legend={t("look.contrast")}
          value={look.contrast}
          choices={choices.contrast.map((value) => ({ value, label: t(`look.contrast.${value}`) }))}
        />
        <RadioGroup
          name="text"
          legend={t("look.text")}
          value={look.text}
          choices={choices.text.map((value) => ({ value, label: t(`look.text.${value}`) }))}
        />
        <div>
          <Button>{t("site.save")}</Button>
        </div>
      </Form>
    </SitePage>
  );
}
