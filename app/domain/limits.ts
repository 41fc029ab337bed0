/** Shared sizes: the longest texts, the largest sums, the most of anything one form may carry. */
export const limits = {
  titleCharacters: 100,
  summaryCharacters: 240,
  descriptionCharacters: 5000,
  /** The most that is kept of one field of a draft, which may be too long until it is sent in. */
  draftCharacters: 20_000,
  /** The most drafts of ideas one resident has in a round, and the most who write one together. */
  draftsPerRound: 20,
  authorsPerIdea: 5,
  argumentCharacters: 500,
  questionCharacters: 1000,
  answerCharacters: 3000,
  offerCharacters: 500,
  reasonCharacters: 1000,
  /** The least a reason for departing from residents may be: a short sentence. */
  decisionReasonCharacters: 20,
  searchCharacters: 100,
  nameCharacters: 80,
  partyShortCharacters: 10,
  answersForCharacters: 300,
  emailCharacters: 254,
  passwordLeast: 12,
  passwordCharacters: 200,
  groupCharacters: 60,
  areasPerRound: 100,
  trusteesPerRound: 9,
  choicesPerForm: 500,
  /** The most votes or points a person can be given to share out. */
  pointsPerBallot: 50,
  /** The most ballots one paper batch may hold. */
  ballotsPerBatch: 500,
  /** How many voters one member of staff may look up in ten minutes. */
  lookUpsPerTenMinutes: 60,
  rankedPlaces: 10,
  pointsPerPlace: 1000,
  /** The largest sum a form takes, in kronor: ten milliards. */
  kronor: 10_000_000_000,
  armsBytes: 200 * 1000,
  formBytes: 512 * 1024,
  /** The most that a photo may weigh as it is sent in. */
  photoBytes: 10 * 1000 * 1000,
  /** The most of a form that may bring a photo: what is too much of the file is let past unkept. */
  photoFormBytes: 40 * 1000 * 1000,
  /** What a photo is said to show. */
  altCharacters: 250,
  /** The most of a form that brings a file. */
  uploadBytes: 8 * 1024 * 1024,
  /** The most letters in one file: a tagged PDF is kept in memory until its last page. */
  lettersPerRun: 5000,
  /** The most codes that are made at once, that a school may be given, and that a class may. */
  codesPerOrder: 5000,
  codesPerSchool: 2000,
  pupilsPerClass: 60,
  pricesPerList: 300,
  /** The most that is drawn under a map, and its points: each page with a map reads them all. */
  featuresPerMap: 400,
  pointsPerMap: 3000,
  /** The most of one thing that a resident may reckon with. */
  timesPerPrice: 999,
} as const;
