import { randomUUID } from "node:crypto";
import { sha256Hex } from "@/lib/crypto/sha256";
import { deskColumns } from "@/lib/declarations/commands/columns";
import { publicColumns } from "@/lib/declarations/commands/public-page";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { answerRows } from "@/lib/declarations/presentation";
import type { Answers } from "@/lib/drafts/answers";
import { fiscalYearOf } from "@/lib/japan/dates";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { freeNumber } from "./bulk-numbers";
import { demoOrganizations } from "./organizations";

const WORDS = ["古民家", "海辺", "高原", "商店街", "港町", "里山", "温泉", "果樹園", "城下町", "離島"] as const;
const DAY_MS = 86_400_000;

/** One invented case for large data, as rows; made without the commands, since those take some milliseconds each. */
export function bulkCase(index: number, now: Date, taken: Set<string>) {
  const id = randomUUID();
  const versionId = randomUUID();
  const receivedAt = new Date(now.getTime() - (index % 700) * DAY_MS - 60_000);
  const number = freeNumber("D", fiscalYearOf(receivedAt), taken);
  const answers = bulkAnswers(index);
  const content = canonicalJson({
    flow: "declaration",
    number,
    ordinal: 1,
    formVersion: FORM_VERSION,
    channel: "web",
    sealedAt: receivedAt.toISOString(),
    answers,
    rows: answerRows(answers),
    consents: [],
    attachments: [],
  });
  return {
    id,
    number,
    versionId,
    content,
    sha256: sha256Hex(content),
    formVersion: FORM_VERSION,
    isPublished: index % 10 < 7,
    receivedAt: receivedAt.toISOString(),
    fiscalYear: fiscalYearOf(receivedAt),
    desk: deskColumns(number, answers),
    shown: publicColumns(answers),
  };
}

function bulkAnswers(index: number): Answers {
  const base = demoOrganizations[index % demoOrganizations.length] ?? demoOrganizations[0];
  const word = WORDS[Math.floor(index / 7) % WORDS.length] ?? WORDS[0];
  return {
    organizationName: `${base.name}${word}第${index + 1}事業所`,
    organizationKana: base.kana,
    legalForm: base.legalForm,
    noCorporateNumberReason: "other",
    postalCode: "0000000",
    prefectureCode: String((index % 47) + 1).padStart(2, "0"),
    municipality: base.municipality,
    street: "見本町1-2-3",
    industryCode: base.industry,
    employeeBand: base.employees,
    representativeTitle: "代表者",
    representativeName: "見本 一郎",
    policyItems: [...base.items],
    efforts: `${word}の拠点で働く社員を支えます。${base.efforts}`,
    contactName: "見本 花子",
    contactKana: "ミホン ハナコ",
    contactEmail: `bulk-${index + 1}@example.jp`,
  };
}
