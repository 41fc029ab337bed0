import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Point } from "#app/domain/area.ts";
import { writtenSpot } from "#app/domain/draft-spot.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import { isInside } from "#app/domain/spot.ts";
import { readAppearance } from "#app/http/appearance.server.ts";
import { baseMap, tilePictures } from "#app/http/base-map.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { spotPicture } from "#app/ui/map/spot-picture.ts";

/**
 * An area's map as a picture, `omrade.svg`, with a mark when `?plats=bredd,langd` lies in the area.
 * Forms show it where a place is chosen by pressing it. As long as a round is a draft only those
 * who may read drafts see it.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { areas } = await visitedRound(request, context, params);
  const slug = /^([a-z0-9-]+)\.svg$/.exec(params.file ?? "")?.[1];
  const area = areas.find((one) => one.slug === slug);
  if (!area || area.polygon.length < 3) throw notFound();
  const spot = askedSpot(request, area.polygon);
  const base = await baseMap(context);
  const tiles = await tilePictures(context.tiles, choosingSheet(area.polygon));
  const { scheme } = readAppearance(request);
  return new Response(spotPicture(area, spot, base, scheme, tiles), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      // The picture's own colours and what it holds itself, and nothing else.
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      "Cache-Control": "private, max-age=60",
    },
  });
}

function askedSpot(request: Request, polygon: readonly Point[]): Point | null {
  const asked = new URL(request.url).searchParams.get("plats") ?? "";
  const [latitude = "", longitude = ""] = asked.split(",");
  const spot = writtenSpot({ latitude, longitude });
  return spot && isInside(spot, polygon) ? spot : null;
}
