import type { ArmsPicture } from "#db/municipality.server.ts";

/** The boat that stands for the platform where a municipality has given no coat of arms. */
const mark = `<g transform="translate(136 116) scale(5)">
<path fill="#fff" d="M-1-1h50v29c0 16-11 23-25 29C10 51-1 44-1 28z"/>
<path fill="#f2c14e" d="M3.5 3.5h41V28c0 13.5-8.5 20-20.5 24.5C12 48 3.5 41.5 3.5 28z"/>
<path fill="#0f6674" d="M3.5 29q5-4 10.2 0t10.3 0 10.3 0 10.2 0c-.4 13-9 19-20.5 23.5C12.5 48 4 42 3.5 29z"/>
<path fill="#17323d" d="M10 22h28c-1.5 5-4 7.5-7 8.2q-3.5-2.6-7 0t-7 0c-3-.7-5.5-3.2-7-8.2z"/>
<path fill="#17323d" d="M25.5 8.5c6 2.5 9 6 9.5 11h-9.5zM22.5 10.5v9H14c.8-4 3.5-7 8.5-9z"/>
</g>`;

/** How an icon is cut: by the phone, into whatever it likes, or here, with round corners. */
export type IconCut = "whole" | "by-phone" | "rounded";

/** What of the drawing is shown, and how far its corners are cut off. */
const cuts: Readonly<Record<IconCut, { box: string; corner: number }>> = {
  // All of the picture stands within the circle that phones may cut out.
  "by-phone": { box: "0 0 512 512", corner: 0 },
  whole: { box: "44 44 424 424", corner: 0 },
  rounded: { box: "44 44 424 424", corner: 92 },
};

/** The picture a phone shows among its apps: the coat of arms, or our mark, on our own colour. */
export function phoneIcon(
  colour: string,
  arms: ArmsPicture | null,
  cut: IconCut = "by-phone",
): string {
  const { box, corner } = cuts[cut];
  const [from = "", , side = ""] = box.split(" ");
  const drawn = arms
    ? `<image x="136" y="136" width="240" height="240" href="data:${arms.mediaType};base64,${arms.bytes.toString("base64")}"/>`
    : mark;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="512" height="512">
<rect x="${from}" y="${from}" width="${side}" height="${side}" rx="${corner}" fill="${colour}"/>
${arms ? '<circle cx="256" cy="256" r="190" fill="#fff"/>' : ""}${drawn}
</svg>
`;
}
