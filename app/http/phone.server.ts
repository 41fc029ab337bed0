import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { iconPicture } from "#app/adapters/icon-picture.server.ts";
import "#app/text/all.ts";
import { type Municipality, unnamed } from "#app/domain/municipality.ts";
import { languages, source, writtenIn } from "#app/text/languages.ts";
import { sayIn } from "#app/text/words.ts";
import { type ArmsPicture, findArms, findMunicipality } from "#db/municipality.server.ts";
import type { Db } from "#db/open.server.ts";
import { type IconCut, phoneIcon } from "./phone-icon.server.ts";
import { escaped } from "./plain-page.server.ts";

/** The icon that an iPhone asks for. */
export const APPLE_ICON = "/app-ikon-180.png";

/** What a phone asks for to keep the site among its apps, and to say when it has no connection. */
export const phoneAddress =
  /^\/(app\.webmanifest|app-ikon(-(180|192|512|hel))?\.(svg|png)|sw\.js|offline)$/;

/** The icon as pictures: phones take no drawing. The last is cut into shape by the phone itself. */
const pictures: Readonly<Record<string, { pixels: number; cut: IconCut }>> = {
  [APPLE_ICON]: { pixels: 180, cut: "whole" },
  "/app-ikon-192.png": { pixels: 192, cut: "rounded" },
  "/app-ikon-512.png": { pixels: 512, cut: "rounded" },
  "/app-ikon-hel.png": { pixels: 512, cut: "by-phone" },
};

export function servePhone(db: Db): RequestHandler {
  return (request, response, next) => {
    answer(db, request, response).catch(next);
  };
}

async function answer(db: Db, { path }: Request, response: Response): Promise<void> {
  const municipality = (await findMunicipality(db)) ?? unnamed;
  // Asked for again each time: what is kept of them would outlive a change.
  response.set("Cache-Control", "no-cache");
  if (path === "/app.webmanifest") {
    response.type("application/manifest+json").send(JSON.stringify(manifestOf(municipality)));
  } else if (path.startsWith("/app-ikon")) {
    const arms: ArmsPicture | null = municipality.arms
      ? await findArms(db, municipality.arms)
      : null;
    const picture = pictures[path];
    if (picture) {
      const { pixels, cut } = picture;
      const drawn = phoneIcon(municipality.colour, arms, cut);
      response.type("png").send(await iconPicture(drawn, pixels, cut !== "rounded"));
      return;
    }
    if (path !== "/app-ikon.svg") return void response.status(404).end();
    response.set("Content-Security-Policy", "default-src 'none'; img-src data:; sandbox");
    response.type("svg").send(phoneIcon(municipality.colour, arms));
  } else if (path === "/sw.js") {
    response.type("text/javascript").send(workerOf(offlinePage(municipality)));
  } else {
    response.type("html").send(offlinePage(municipality));
  }
}

function manifestOf({ name, colour }: Municipality) {
  const t = sayIn(source);
  const { lang, direction: dir } = writtenIn(source);
  const icons = Object.entries(pictures)
    .filter(([src]) => src !== APPLE_ICON)
    .map(([src, { pixels, cut }]) => ({
      ...{ src, sizes: `${pixels}x${pixels}`, type: "image/png" },
      purpose: cut === "by-phone" ? "maskable" : "any",
    }));
  return {
    ...{ id: "/", start_url: "/", scope: "/", display: "standalone", lang, dir },
    name: `${t("site.tagline")}, ${name}`,
    short_name: t("site.tagline"),
    theme_color: colour,
    background_color: "#ffffff",
    icons: [
      ...icons,
      { src: "/app-ikon.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
    ],
  };
}

/** Says in every language that there is no connection; needs nothing but its style. */
function offlinePage({ name }: Municipality): string {
  const lines = languages.map((language) => ({ language, t: sayIn(language) }));
  const spoken = lines.filter(({ language, t }) => {
    return language === source || t("offline.text") !== sayIn(source)("offline.text");
  });
  const said = spoken.map(({ language, t }) => {
    const { lang, direction } = writtenIn(language);
    const level = language === source ? "h1" : "h2";
    return `<section lang="${lang}" dir="${direction}">
<${level}>${t("offline.title")}</${level}>
<p>${t("offline.text")}</p>
<p><a href="">${t("offline.again")}</a></p>
</section>`;
  });
  return `<!doctype html>
<html lang="${writtenIn(source).lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sayIn(source)("offline.title")} – ${escaped(name)}</title>
<link rel="stylesheet" href="/plain.css">
<main>
<p>${escaped(name)}</p>
${said.join("\n")}
</main>
`;
}

/**
 * The service worker, which can be read at its address. It keeps the offline page and its style and
 * nothing else: no page of the site, least of all a ballot, a receipt or an account. Its bytes
 * change with the page, so that browsers take the new one and throw the old away.
 */
function workerOf(page: string): string {
  const version = createHash("sha256").update(page).digest("hex").slice(0, 12);
  return `// Shows a page of its own when a page cannot be reached. Keeps nothing else.
const kept = "offline-${version}";
const files = ["/offline", "/plain.css"];

addEventListener("install", (event) => {
  const fresh = files.map((path) => new Request(path, { cache: "reload", credentials: "omit" }));
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(fresh)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name !== kept);
  const drop = (names) => Promise.all(old(names).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match("/offline")));
  } else if (pathname === "/plain.css") {
    event.respondWith(fetch(request).catch(() => caches.match("/plain.css")));
  }
});
`;
}
