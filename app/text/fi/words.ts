import type { Catalogue } from "../languages.ts";
import { locale } from "./locale.ts";
import { fi } from "./resident.ts";

/** Everything that is said to residents, loaded in one piece. */
export const words: Catalogue = { locale, sentences: { ...fi } };
