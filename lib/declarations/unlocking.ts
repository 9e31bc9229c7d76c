import { DECLARATION_FIELD_NAMES, type DeclarationFieldName } from "./fields";

/** Fields that only make sense together: asking for one unlocks the others too. */
const COMPANIONS: Readonly<Partial<Record<DeclarationFieldName, readonly DeclarationFieldName[]>>> = {
  corporateNumber: ["noCorporateNumberReason"],
  noCorporateNumberReason: ["corporateNumber"],
  postalCode: ["prefectureCode", "municipality", "street", "building"],
  prefectureCode: ["postalCode", "municipality", "street"],
  municipality: ["postalCode", "prefectureCode", "street"],
  logo: ["logoAlt"],
  logoAlt: ["logo"],
};

/** What a declarer may edit in answer to a request for these fields; everything else stays as it was sent. */
export function unlockedFields(asked: readonly string[]): DeclarationFieldName[] {
  const open = new Set<string>(asked);
  for (const name of DECLARATION_FIELD_NAMES) {
    if (asked.includes(name)) for (const companion of COMPANIONS[name] ?? []) open.add(companion);
  }
  return DECLARATION_FIELD_NAMES.filter((name) => open.has(name));
}

/** Name of the answer that says why a field stays as it is. */
export function explanationField(field: string): string {
  return `explain-${field}`;
}
