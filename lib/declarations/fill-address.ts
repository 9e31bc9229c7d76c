import "server-only";
import { type Answers, asText } from "@/lib/drafts/answers";
import { parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { agreed, findAddressesByPostalCode, type PostalAddress } from "@/lib/japan/postal-lookup";

export type FilledAddress =
  | { readonly ok: true; readonly answers: Answers; readonly notice: string; readonly focus: string }
  | { readonly ok: false; readonly error: string };

const UNKNOWN = "この郵便番号の住所は見つかりませんでした。番号を確かめるか、都道府県から住所を入力してください。";

/** Fills in what the postal code settles. What was written as the street already stays. */
export function fillAddress(answers: Answers): FilledAddress {
  const code = asText(answers["postalCode"]);
  const parsed = parsePostalCode(code);
  if (!parsed.ok) return { ok: false, error: postalCodeMessage(parsed.cause) };
  const found = findAddressesByPostalCode(code);
  const prefecture = agreed(found, (address) => address.prefectureCode);
  if (prefecture === null) return { ok: false, error: UNKNOWN };

  const municipality = agreed(found, (address) => address.municipalityName);
  if (municipality === null) return severalMunicipalities(answers, found, prefecture);
  return oneMunicipality(answers, { prefecture, municipality, town: agreed(found, (address) => address.town) ?? "" });
}

type Settled = { readonly prefecture: string; readonly municipality: string; readonly town: string };

function oneMunicipality(answers: Answers, { prefecture, municipality, town }: Settled): FilledAddress {
  const typed = asText(answers["street"]);
  const street = typed === "" ? town : typed;
  const notice =
    typed === ""
      ? "住所が見つかりました。続きの町名・番地を入力してください。"
      : "住所が見つかりました。町名・番地は入力済みのため、そのままにしています。合っているか確かめてください。";
  return {
    ok: true,
    answers: { ...answers, prefectureCode: prefecture, municipality, street },
    notice,
    focus: "street",
  };
}

function severalMunicipalities(answers: Answers, found: readonly PostalAddress[], prefecture: string): FilledAddress {
  const names = [...new Set(found.map((address) => address.municipalityName))].join("、");
  return {
    ok: true,
    answers: { ...answers, prefectureCode: prefecture },
    notice: `この郵便番号には複数の市区町村があります（${names}）。市区町村を入力してください。`,
    focus: "municipality",
  };
}
