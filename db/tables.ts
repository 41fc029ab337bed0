import type { AuditTable } from "./tables/audit.ts";
import type {
  BallotTable,
  BundleFileTable,
  CheckpointTable,
  DraftTable,
  InboxTable,
  LedgerTable,
  SealedBallotTable,
  TurnoutTable,
} from "./tables/ballots.ts";
import type { ClassLinkTable, SchoolClassTable } from "./tables/class-codes.ts";
import type { ArgumentTable, QuestionTable, ReportTable } from "./tables/discussion.ts";
import type {
  DecisionTable,
  DeliveryTable,
  MeetingTable,
  RoundNoteTable,
} from "./tables/outcomes.ts";
import type { MunicipalityTable, PersonTable, SessionTable } from "./tables/people.ts";
import type { ProposalChangeTable, ProposalPairTable, ProposalTable } from "./tables/proposals.ts";
import type {
  RollAliasTable,
  RollCodeTable,
  RollStagedTable,
  RollTable,
  SecretCheckTable,
} from "./tables/roll.ts";
import type { AreaTable, RoundTable } from "./tables/rounds.ts";

/** Every table and its columns, as they lie in the database; one file a group in `tables/`. */
export interface Tables {
  municipality: MunicipalityTable;
  person: PersonTable;
  session: SessionTable;
  round: RoundTable;
  area: AreaTable;
  proposal: ProposalTable;
  proposal_change: ProposalChangeTable;
  proposal_pair: ProposalPairTable;
  argument: ArgumentTable;
  question: QuestionTable;
  report: ReportTable;
  roll: RollTable;
  roll_alias: RollAliasTable;
  roll_code: RollCodeTable;
  roll_staged: RollStagedTable;
  secret_check: SecretCheckTable;
  class_link: ClassLinkTable;
  school_class: SchoolClassTable;
  sealed_ballot: SealedBallotTable;
  inbox: InboxTable;
  ledger: LedgerTable;
  checkpoint: CheckpointTable;
  turnout: TurnoutTable;
  ballot: BallotTable;
  bundle_file: BundleFileTable;
  draft: DraftTable;
  decision: DecisionTable;
  meeting: MeetingTable;
  round_note: RoundNoteTable;
  delivery: DeliveryTable;
  audit: AuditTable;
}
