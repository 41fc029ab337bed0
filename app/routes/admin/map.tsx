import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { MapReport } from "#app/domain/map-file.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { type FileAnswer, fileRefused, fileToTry } from "#app/http/file-to-try.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { mapFile, readMapFile } from "#app/schemas/map-file.server.ts";
import { adoptMap } from "#app/services/adopt-map.server.ts";
import { removeMap } from "#app/services/remove-map.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { type LaidGround, layGround } from "#app/ui/map/lay-ground.ts";
import { listMapFeatures } from "#db/map.server.ts";
import { listRounds } from "#db/rounds.server.ts";
import { MapPage } from "./map/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("ground.title"));

/** The areas that the ground is shown under: those of the latest round that has any drawn. */
async function drawnAreas({ db }: RequestContext) {
  const rounds = await listRounds(db);
  const latest = rounds
    .filter(({ areas }) => areas.some(({ polygon }) => polygon.length >= 3))
    .sort((one, other) => other.round.schedule.informFromMs - one.round.schedule.informFromMs)[0];
  return latest?.areas ?? [];
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  const features = await listMapFeatures(context.db);
  const laid = features.length > 0 ? layGround(features, await drawnAreas(context)) : null;
  return { count: features.length, laid };
}

/** What a file would do, and how it would look. */
export interface TriedGround {
  report: MapReport;
  laid: LaidGround;
  file: string;
  seen: string;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const { db, nowMs } = context;
  const form = await readForm(request);
  const done = (what: string) =>
    redirect(inLanguage(params, `/admin/kommun/karta?klart=${what}`), 303);
  if (textOf(form, "intent") === "remove") {
    const problems = await removeMap(db, by, nowMs);
    return problems.length > 0 ? fileRefused(problems) : done("borttagen");
  }
  const brought = await fileToTry(form);
  if (!brought) return fileRefused([{ key: "fileNeeded", field: "fil" }]);
  const written = readMapFile(brought.file);
  if (!written) return fileRefused([{ key: "mapFileUnreadable", field: "fil" }]);
  const tried = await adoptMap(db, written, brought.seen, by, nowMs);
  if ("problems" in tried) return fileRefused(tried.problems);
  if (brought.seen !== null) return done("inlast");
  const { features, ...told } = tried;
  const laid = layGround(features, await drawnAreas(context));
  const answer: FileAnswer<TriedGround> = {
    problems: [],
    tried: { ...told, laid, file: mapFile(features) },
  };
  return data(answer);
}

/** What is drawn under the municipality's maps, and a file of geography that takes its place. */
export default function MunicipalityMap() {
  return <MapPage {...useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />;
}
