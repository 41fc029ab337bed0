/** Who holds the key that opens the votes. */
export const keys = {
  "keys.server": "Nyckeln som öppnar rösterna ligger på kommunens server.",
  "keys.trustees": "Nyckeln som öppnar rösterna är delad mellan nyckelhållarna {names}.",
  "keys.threshold": "Minst {n} av dem måste vara med för att öppna rösterna. Servern kan inte.",
  "results.notYet.trustees":
    "Rösterna ska öppnas av nyckelhållarna. Servern har inte nyckeln och kan inte göra det själv.",
  "results.notYet.missing":
    "Rösterna går inte att öppna: {n, plural, one {en röst} other {# röster}} i röstlistan saknas i databasen. Kommunen måste hämta tillbaka {n, plural, one {den} other {dem}} ur en säkerhetskopia.",
  "results.notYet.stopped":
    "Räkningen är stoppad, för en kontroll hittade något som inte stämmer. Nämnden och kommunens administratörer har fått veta vad det är och utreder det. Inget resultat visas under tiden. Har du frågor? Ring {name}, {phone}.",
} as const;
