import { readFileSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import options from "./remix.config.js";

const { version, releasedOn } = JSON.parse(readFileSync("package.json", "utf8"));

// In development this one makes a part wait for React's own scripts, which no page is sent with.
const plugins: Plugin[] = remix(options);
const withoutRefresh = plugins.filter(({ name }) => name !== "remix-react-refresh-babel");

export default defineConfig({
  plugins: withoutRefresh,
  // The islands: each is a script of its own, which a page asks for by its address.
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0 },
  define: { RELEASE: JSON.stringify({ version, on: releasedOn }) },
});
