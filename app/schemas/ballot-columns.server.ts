import { z } from "zod";
import { type Ballot, savingAnswers } from "#app/domain/ballots/ballot-type.ts";
import { reads } from "./columns.server.ts";

export const scoresColumn = reads<Ballot["scores"]>()(z.record(z.string(), z.int()));

export const savingsColumn = reads<Ballot["savings"]>()(
  z.record(z.string(), z.enum(savingAnswers)),
);
