// The options that vite.config.ts hands to Remix's Vite plugin. The classic compiler is never used.
/** @type {Omit<import("@remix-run/dev").VitePluginConfig, "ssr">} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
