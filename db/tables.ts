import type {
  AccountTable,
  InvitationTable,
  OutboxTable,
  PasskeyTable,
  RecoveryCodeTable,
  SignInLinkTable,
  SpentChallengeTable,
  StaffSecretTable,
} from "./tables/accounts.ts";
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
import type {
  ArgumentTable,
  HelpfulTable,
  OfferTable,
  QuestionTable,
  ReportTable,
} from "./tables/discussion.ts";
import type {
  IdeaDraftAuthorTable,
  IdeaDraftPhotoTable,
  IdeaDraftTable,
  ProposalAuthorTable,
} from "./tables/idea-drafts.ts";
import type { KioskTable } from "./tables/kiosks.ts";
import type { MapFeatureTable } from "./tables/map.ts";
import type { FollowTable, MailToldTable, MailWishTable } from "./tables/messages.ts";
import type {
  DecisionTable,
  DeliveryTable,
  MeetingTable,
  RoundNoteTable,
} from "./tables/outcomes.ts";
import type {
  PaperBallotTable,
  PaperBatchTable,
  PaperKeyingTable,
  PaperMarkTable,
  PaperSealedTable,
  PaperSpoiledTable,
  WithdrawnTable,
} from "./tables/paper.ts";
import type {
  CoatOfArmsTable,
  DirectoryTable,
  MunicipalityTable,
  PersonTable,
  SessionTable,
} from "./tables/people.ts";
import type { PhotoFileTable, PhotoTable } from "./tables/photos.ts";
import type { PriceTable } from "./tables/prices.ts";
import type { ProposalChangeTable, ProposalPairTable, ProposalTable } from "./tables/proposals.ts";
import type {
  RollAdditionTable,
  RollAliasTable,
  RollCodeTable,
  RollStagedTable,
  RollTable,
  SecretCheckTable,
} from "./tables/roll.ts";
import type { AreaTable, RoundTable } from "./tables/rounds.ts";
import type { TrusteeKeyTable } from "./tables/trustees.ts";

/** Every table and its columns, as they lie in the database; one file a group in `tables/`. */
export interface Tables {
  municipality: MunicipalityTable;
  coat_of_arms: CoatOfArmsTable;
  price: PriceTable;
  kiosk: KioskTable;
  person: PersonTable;
  directory: DirectoryTable;
  session: SessionTable;
  account: AccountTable;
  staff_secret: StaffSecretTable;
  recovery_code: RecoveryCodeTable;
  passkey: PasskeyTable;
  spent_challenge: SpentChallengeTable;
  sign_in_link: SignInLinkTable;
  invitation: InvitationTable;
  outbox: OutboxTable;
  follow: FollowTable;
  mail_wish: MailWishTable;
  mail_told: MailToldTable;
  map_feature: MapFeatureTable;
  round: RoundTable;
  area: AreaTable;
  photo: PhotoTable;
  photo_file: PhotoFileTable;
  proposal: ProposalTable;
  proposal_change: ProposalChangeTable;
  proposal_pair: ProposalPairTable;
  argument: ArgumentTable;
  helpful: HelpfulTable;
  question: QuestionTable;
  offer: OfferTable;
  report: ReportTable;
  roll: RollTable;
  roll_alias: RollAliasTable;
  roll_code: RollCodeTable;
  roll_staged: RollStagedTable;
  roll_addition: RollAdditionTable;
  secret_check: SecretCheckTable;
  withdrawn: WithdrawnTable;
  paper_mark: PaperMarkTable;
  paper_batch: PaperBatchTable;
  paper_ballot: PaperBallotTable;
  paper_keying: PaperKeyingTable;
  paper_spoiled: PaperSpoiledTable;
  paper_sealed: PaperSealedTable;
  idea_draft: IdeaDraftTable;
  idea_draft_author: IdeaDraftAuthorTable;
  idea_draft_photo: IdeaDraftPhotoTable;
  proposal_author: ProposalAuthorTable;
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
  trustee_key: TrusteeKeyTable;
  audit: AuditTable;
}
