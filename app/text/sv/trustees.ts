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
  "box.strangers":
    "Räkningen är stoppad. {n, plural, one {En röst} other {# röster}} i röstlistan hör inte till någon i röstlängden.",
  "box.strangers.do":
    "Inget är öppnat. Nyckeln till röstmärkena finns kvar, så vakta den. Jämför röstlängden med den som låstes. Ta reda på vem som har haft nycklarna. Nämnden beslutar vad som ska göras.",
  "box.spoiled":
    "Räkningen är stoppad. {n, plural, one {En röst} other {# röster}} går inte att öppna till det som röstlistan lovar.",
  "box.spoiled.do":
    "Inget är räknat. Hämta tillbaka rösterna ur en säkerhetskopia från före ändringen. Går det inte beslutar nämnden vad som ska göras.",
} as const;
