import { readFileSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import options from "./remix.config.js";

const { version, releasedOn } = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  plugins: [remix(options)],
  // The islands: each is a script of its own, which a page asks for by its address.
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0 },
  define: { RELEASE: JSON.stringify({ version, on: releasedOn }) },
});
