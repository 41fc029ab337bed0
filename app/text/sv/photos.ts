/** Pictures that are sent in, and what can be wrong with them. */
export const photos = {
  "photo.field": "Egen bild",
  "photo.new": "Byt till en annan bild",
  "photo.hint":
    "Ett foto eller en teckning: JPEG, PNG eller WebP, högst {limit} MB. Vi tar bort det som filen säger om plats och kamera.",
  "photo.alt": "Beskriv bilden för den som inte ser den",
  "photo.altHint":
    "Till exempel: En tom gräsplan med en trasig gunga. Bilden visas för alla. Fråga först dem som syns på den.",
  "photo.now": "Bilden som visas nu",
  "photo.kept": "Bilden är mottagen, men inte sparad än. Du behöver inte välja den igen.",
  "photo.inDraft": "Bilden i utkastet. Än så länge ser bara ni som skriver den.",
  "photo.gone": "Ta bort bilden",
  "photo.hidden": "Kommunen har dolt en bild här. Skäl: {reason}",
  "problem.photoUnknown":
    "Filen är ingen bild som vi kan visa. Välj en bild som är JPEG, PNG eller WebP.",
  "problem.photoTooHeavy":
    "Bilden är för stor. Den får vara högst {limit} MB. Välj en mindre bild.",
  "problem.photoTooManyPixels":
    "Bilden har för många bildpunkter. Den får ha högst {limit} miljoner. Välj en mindre bild.",
  "problem.photoTooSmall":
    "Bilden är för liten. Den ska vara minst {limit} bildpunkter bred och hög.",
  "problem.photoBroken":
    "Bilden går inte att läsa. Den kan vara skadad. Försök igen eller välj en annan.",
  "problem.photoQueue": "Många skickar bilder just nu. Vänta en stund och skicka igen.",
  "problem.photoNotChosen":
    "Du har beskrivit en bild, men ingen bild är vald. Välj bilden, eller ta bort beskrivningen.",
  "problem.portraitNotChosen": "Välj först en bild.",
  "problem.altNeeded": "Beskriv bilden för den som inte ser den. En mening räcker.",
} as const;
