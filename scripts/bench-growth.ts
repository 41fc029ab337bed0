import { growthOfOne } from "./bench-count.ts";

// A program of its own, so that its memory holds nothing but what counting needs.
growthOfOne(process.argv[2] ?? "");
