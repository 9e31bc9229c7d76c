import { findMunicipality, type Municipality, municipalityFullName } from "@/lib/japan/municipalities";
import { addFault, addNotice, type Draft, indexOf, textOf } from "./draft";
import { halfWidthNumbers, type SplitAddress, splitAddress, splitRest } from "./split-address";

const FIELD = "municipalityCode";

/** The municipality of the code column and of the address must be one; each stands in for the other. */
export function locate(draft: Draft): void {
  const split = splitWritten(draft);
  const at = [FIELD, "address", "city", "prefecture", "bodyCode", "name"]
    .map((target) => indexOf(draft.header, target))
    .find((index) => index >= 0);
  decide(draft, split, at ?? 0);
  fillParts(draft, split);
}

/** The address may leave out what other columns say. */
function splitWritten(draft: Draft): SplitAddress {
  const [prefecture, city, address] = [textOf(draft, "prefecture"), textOf(draft, "city"), textOf(draft, "address")];
  const written = [address, `${prefecture}${address}`, `${prefecture}${city}${address}`];
  const splits = written.map(splitAddress).filter(({ found }) => found.length > 0);
  return splits.find(({ found }) => found.length === 1) ?? splits[0] ?? { found: [], rest: address };
}

function decide(draft: Draft, { found }: SplitAddress, at: number): void {
  const code = draft.answers[FIELD];
  const [only, ...others] = found;
  const coded = typeof code === "string" && code !== "" ? findMunicipality(code) : null;
  if (coded) compare(draft, coded, found, at);
  else if (only && others.length === 0) takeFromAddress(draft, only, at);
  else if (!isFaulty(draft)) takeFromBody(draft, found, at);
}

function takeFromBody(draft: Draft, found: readonly Municipality[], at: number): void {
  const body = findMunicipality(textOf(draft, "bodyCode"));
  if (body && (found.length === 0 || found.includes(body))) {
    put(draft, body, at, `団体のコードから、所在地を${municipalityFullName(body)}としました。`);
    return;
  }
  const sentence =
    found.length > 1
      ? `同じ名前の市区町村が複数あります（${found.map(municipalityFullName).join("、")}）。住所を都道府県から書いてください。`
      : "どの市区町村にあるか分かりません。全国地方公共団体コード（6けた）を書くか、住所を都道府県と市区町村から書いてください。";
  addFault(draft, at, FIELD, sentence);
}

function compare(draft: Draft, coded: Municipality, found: readonly Municipality[], at: number): void {
  if (found.length === 0 || found.includes(coded) || found.some((city) => isWardOf(coded, city))) return;
  const ward = found.find((one) => isWardOf(one, coded));
  if (ward) {
    put(draft, ward, at, `住所に合わせて、${municipalityFullName(ward)}のコードにしました。`);
    return;
  }
  delete draft.answers[FIELD];
  const written = found.map(municipalityFullName).join("、");
  const sentence = `コードは${municipalityFullName(coded)}、住所は${written}を表しています。どちらかを直してください。`;
  addFault(draft, at, FIELD, sentence);
}

function isWardOf(ward: Municipality, city: Municipality): boolean {
  return ward.isWard && ward.prefectureCode === city.prefectureCode && ward.name.startsWith(city.name);
}

function isFaulty(draft: Draft): boolean {
  return draft.faults.some(({ field }) => field === FIELD);
}

/** A code that could not be read is replaced only if the column was left empty or meant this very municipality. */
function takeFromAddress(draft: Draft, municipality: Municipality, at: number): void {
  const fault = draft.faults.find(({ field }) => field === FIELD);
  const digits = fault?.value.replace(/\D/g, "") ?? "";
  const meant = [municipality.code, municipality.code.slice(0, 5)].some(
    (code) => code.replace(/^0/, "") === digits.replace(/^0/, ""),
  );
  if (fault && !meant) return;
  draft.faults = draft.faults.filter((one) => one !== fault);
  put(draft, municipality, at, `住所から、${municipalityFullName(municipality)}のコードを補いました。`);
}

function put(draft: Draft, municipality: Municipality, at: number, sentence: string): void {
  draft.answers[FIELD] = municipality.code;
  const column = indexOf(draft.header, FIELD);
  if (column >= 0) draft.corrected[column] = municipality.code;
  addNotice(draft, at, FIELD, municipality.code, sentence);
}

/** What the file says in columns of its own is not overwritten. */
function fillParts(draft: Draft, { rest }: SplitAddress): void {
  const { town, street, building } = splitRest(rest);
  const written = (field: string) => (draft.answers[field] ?? "") !== "";
  if (textOf(draft, "address") !== "" && !written("town") && !written("street")) {
    draft.answers["town"] = town;
    draft.answers["street"] = street;
    if (building !== "" && !written("building")) draft.answers["building"] = building;
  }
  const typed = draft.answers["street"];
  if (typeof typed === "string" && typed !== "") draft.answers["street"] = halfWidthNumbers(typed);
}
