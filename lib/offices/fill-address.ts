import "server-only";
import { type Answers, asText } from "@/lib/drafts/answers";
import { parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { agreed, findAddressesByPostalCode } from "@/lib/japan/postal-lookup";

export type FilledPlace =
  | { readonly ok: true; readonly answers: Answers; readonly notice: string; readonly focus: string }
  | { readonly ok: false; readonly error: string };

const UNKNOWN = "この郵便番号の住所は見つかりませんでした。番号を確かめるか、市区町村と町字を入力してください。";

/** Fills in the municipality and the town that the postal code settles. A town that was written already stays. */
export function fillPlace(answers: Answers): FilledPlace {
  const code = asText(answers["postalCode"]);
  const parsed = parsePostalCode(code);
  if (!parsed.ok) return { ok: false, error: postalCodeMessage(parsed.cause) };
  const found = findAddressesByPostalCode(code);
  const municipality = agreed(found, (address) => address.municipalityCode);
  if (municipality === null) return { ok: false, error: UNKNOWN };
  const town = asText(answers["town"]) || (agreed(found, (address) => address.town) ?? "");
  return {
    ok: true,
    answers: { municipalityCode: municipality, town },
    notice: "住所が見つかりました。続きの番地を入力してください。",
    focus: "street",
  };
}
