/** The roll of a round, and how the round knows who may vote. */
export const roll = {
  "admin.e.register": "Så vet omgången vem som får rösta",
  "admin.e.register.roll": "Röstlängd ur folkbokföringen",
  "admin.e.register.self-declared": "E-legitimation, där invånaren själv intygar sitt område",
  "admin.e.register.codes": "Bara koder som delas ut",
} as const;
