/** Where the administrator says who holds the key of a round. */
export const trustees = {
  "admin.section.keys": "Nyckeln till rösterna",
  "admin.k.kind": "Vem har nyckeln som öppnar rösterna?",
  "admin.k.server": "Servern. Rösterna öppnas av sig själva när tiden för att klaga är slut.",
  "admin.k.trustees": "Nyckelhållare, som har var sin del av nyckeln",
  "admin.k.names": "Nyckelhållarnas namn",
  "admin.k.namesHelp": "Ett namn på varje rad. Namnen är offentliga.",
  "admin.k.threshold": "Så många behövs för att öppna",
  "admin.k.title": "Det här gör nyckelhållarna",
  "admin.k.make": "Träffas och gör nyckeln, på en dator utan nät:",
  "admin.k.adopt": "Ge servern den offentliga delen av nyckeln:",
  "admin.k.challenge": "Öva på att öppna, med alla nyckeldelar:",
  "admin.k.ready": "Nyckeln är gjord, och alla delar har varit med i en övning.",
  "admin.k.fingerprint": "Nyckelns kontrollkod är {code}. Den ska stå på varje nyckeldel.",
  "admin.k.open": "Nyckelhållarna ska öppna rösterna nu:",
  "rep.rules.keys": "Nyckeln till rösterna",
} as const;
