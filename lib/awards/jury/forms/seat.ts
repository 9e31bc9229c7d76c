import { z } from "zod";
import { staffEmail } from "@/lib/accounts/schema";
import type { JurorProfile } from "@/lib/awards/jury/profile";
import { checkbox, optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { isDomainName } from "@/lib/japan/domain-name";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { foldWidth } from "@/lib/japan/width";
import { affiliationFields, affiliationsOf } from "./affiliation";

const NAME_MAX = 60;
const TITLE_MAX = 100;

const fields = {
  name: requiredText("氏名", NAME_MAX),
  nameKana: parsedText("フリガナ", NAME_MAX, parseKana, kanaMessage),
  title: requiredText("肩書", TITLE_MAX),
  categories: z
    .array(z.string().max(40), { error: "担当する部門を選択してください。" })
    .min(1, { error: "担当する部門を1つ以上選択してください。" }),
  isChair: checkbox(),
  cap: optionalText("担当する件数の上限", 4).transform(readCap),
  homeMunicipalityCode: optionalText("居住する市区町村の団体コード", 10).transform(readCode),
  mailDomains: optionalText("ほかに使うメールのドメイン", 400).transform(readDomains),
  affiliation1: affiliationFields,
  affiliation2: affiliationFields,
  affiliation3: affiliationFields,
  affiliation4: affiliationFields,
  affiliation5: affiliationFields,
  affiliation6: affiliationFields,
};

export const inviteSchema = z.object({ id: z.uuid(), email: staffEmail, ...fields });

export const editSeatSchema = z.object({ id: z.uuid(), version: seenVersion(), ...fields });

type Written = Omit<z.output<typeof inviteSchema>, "id" | "email">;

/** What the office says of a juror, as a seat keeps it. The name belongs to the account. */
export type SeatInput = {
  readonly name: string;
  readonly nameKana: string;
  readonly title: string;
  readonly categories: string[];
  readonly isChair: boolean;
  readonly cap: number | null;
  readonly profile: JurorProfile;
};

/** Keys of categories that the edition has not are left out: the boxes offer no others. */
export function seatInput(written: Written, known: readonly string[]): SeatInput {
  const { name, nameKana, title, isChair, cap, homeMunicipalityCode, mailDomains } = written;
  const { affiliation1, affiliation2, affiliation3, affiliation4, affiliation5, affiliation6 } = written;
  const rows = [affiliation1, affiliation2, affiliation3, affiliation4, affiliation5, affiliation6];
  return {
    ...{ name, nameKana, title, isChair, cap },
    categories: known.filter((key) => written.categories.includes(key)),
    profile: { affiliations: affiliationsOf(rows), homeMunicipalityCode, mailDomains },
  };
}

function readCap(text: string | undefined, context: z.core.$RefinementCtx): number | null {
  if (text === undefined) return null;
  const digits = foldWidth(text);
  if (/^[1-9]\d{0,3}$/.test(digits)) return Number(digits);
  return refuse(context, text, "担当する件数の上限は、1以上の数字で入力してください。例：20");
}

function readCode(text: string | undefined, context: z.core.$RefinementCtx): string | null {
  if (text === undefined) return null;
  const parsed = parseMunicipalityCode(text);
  return parsed.ok ? parsed.value : refuse(context, text, municipalityCodeMessage(parsed.cause));
}

/** One a line, or with any sign between them. */
function readDomains(text: string | undefined, context: z.core.$RefinementCtx): readonly string[] {
  const domains = foldWidth(text ?? "")
    .toLowerCase()
    .split(/[\s,、]+/)
    .map((domain) => domain.replace(/^@/, ""))
    .filter((domain) => domain !== "");
  if (domains.every(isDomainName)) return [...new Set(domains)];
  return refuse(
    context,
    text,
    "メールのドメインは「example.jp」のように入力してください。複数のときは改行で区切ります。",
  );
}

function refuse(context: z.core.$RefinementCtx, input: unknown, message: string): never {
  context.issues.push({ code: "custom", input, message });
  return z.NEVER;
}
