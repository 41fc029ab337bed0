import { it } from "vitest";
import { onBothEngines } from "/work/main/test/engines.ts";
onBothEngines("m", (openFresh) => { it("x", async () => { for (let i=0;i<10;i++){ const t=performance.now(); await openFresh(); console.log((performance.now()-t).toFixed(0)); } }); });
