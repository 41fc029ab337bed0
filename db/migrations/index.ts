import type { Migration } from "kysely";
import * as oneRound from "./0001-one-round.ts";
import * as keptApart from "./0002-kept-apart.ts";
import * as ballotBox from "./0003-ballot-box.ts";
import * as roll from "./0004-roll.ts";
import * as accounts from "./0005-accounts.ts";
import * as auditChain from "./0006-audit-chain.ts";
import * as paper from "./0007-paper.ts";
import * as trustees from "./0008-trustees.ts";
import * as classCodes from "./0009-class-codes.ts";
import * as watch from "./0010-watch.ts";
import * as messages from "./0011-messages.ts";
import * as ideaDrafts from "./0012-idea-drafts.ts";
import * as places from "./0013-places.ts";
import * as photos from "./0014-photos.ts";
import * as delivery from "./0015-delivery.ts";
import * as helpful from "./0016-helpful.ts";
import * as directory from "./0017-directory.ts";
import * as prices from "./0018-prices.ts";
import * as ownPhotos from "./0019-own-photos.ts";

/** Every step from an empty database to today's, in order. A released step is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-one-round": oneRound,
  "0002-kept-apart": keptApart,
  "0003-ballot-box": ballotBox,
  "0004-roll": roll,
  "0005-accounts": accounts,
  "0006-audit-chain": auditChain,
  "0007-paper": paper,
  "0008-trustees": trustees,
  "0009-class-codes": classCodes,
  "0010-watch": watch,
  "0011-messages": messages,
  "0012-idea-drafts": ideaDrafts,
  "0013-places": places,
  "0014-photos": photos,
  "0015-delivery": delivery,
  "0016-helpful": helpful,
  "0017-directory": directory,
  "0018-prices": prices,
  "0019-own-photos": ownPhotos,
};
