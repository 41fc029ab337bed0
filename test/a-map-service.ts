import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";

/** A map service on the loopback address, whose tiles are one colour with their numbers on. */
export interface MapService {
  /** Its address, as `TILE_URL` has it. */
  url: string;
  /** What was asked of it: path and who asked. */
  asked: { path: string; by: string }[];
  /** What it answers instead of tiles; null for tiles. */
  instead: { status: number; type: string; body: string } | null;
  close(): void;
}

export const tileColour = "#2e8b57";

export async function startMapService(): Promise<MapService> {
  const service: Omit<MapService, "url" | "close"> = { asked: [], instead: null };
  const server = createServer(async ({ url = "", headers }, response) => {
    service.asked.push({ path: url, by: headers["user-agent"] ?? "" });
    const { instead } = service;
    if (instead) {
      return response.writeHead(instead.status, { "Content-Type": instead.type }).end(instead.body);
    }
    response.writeHead(200, { "Content-Type": "image/png" }).end(await drawn(url));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return Object.assign(service, {
    url: `http://127.0.0.1:${port}/{z}/{x}/{y}.png?key=secret`,
    close: () => void server.close(),
  });
}

function drawn(path: string): Promise<Buffer> {
  const words = path.replace(/[^\d/].*$/, "").slice(1);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
    <rect width="256" height="256" fill="${tileColour}"/>
    <path d="M0 0H256V256H0Z" fill="none" stroke="#fff" stroke-width="2"/>
    <text x="128" y="60" font-size="20" text-anchor="middle" fill="#fff">${words}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
