import { randomUUID } from "node:crypto";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { Answers } from "@/lib/drafts/answers";
import { fiscalYearOf, toJapanDay } from "@/lib/japan/dates";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { deskColumns } from "@/lib/offices/commands/columns";
import { publicColumns } from "@/lib/offices/commands/public-page";
import { FORM_VERSION } from "@/lib/offices/fields";
import { ACCESSIBILITY, OFFICE_KINDS } from "@/lib/offices/options";
import { placeWords } from "@/lib/offices/place";
import { answerRows } from "@/lib/offices/presentation";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { freeNumber } from "./bulk-numbers";

const WORDS = ["古民家", "海辺", "高原", "商店街", "港町", "里山", "温泉", "果樹園", "城下町", "離島"] as const;
const DAY_MS = 86_400_000;
const KINDS = OFFICE_KINDS.map(({ value }) => value);
const MUNICIPALITIES = PREFECTURES.flatMap(({ code }) => listMunicipalities(code, { withWards: true }));

/** One invented office for large data, as rows; made without the commands, since those take some milliseconds each. */
export function bulkOffice(index: number, now: Date, taken: Set<string>) {
  const id = randomUUID();
  const receivedAt = new Date(now.getTime() - (index % 700) * DAY_MS - 60_000);
  const number = freeNumber("O", fiscalYearOf(receivedAt), taken);
  const answers = bulkAnswers(index);
  const content = canonicalJson({
    flow: "office",
    number,
    ordinal: 1,
    formVersion: FORM_VERSION,
    channel: "web",
    sealedAt: receivedAt.toISOString(),
    answers: Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, mutable(value)])),
    rows: answerRows(answers, placeWords),
    consents: [],
    attachments: [],
  });
  const { subsidyUntil, ...shown } = publicColumns(answers);
  return {
    id,
    number,
    versionId: randomUUID(),
    content,
    sha256: sha256Hex(content),
    formVersion: FORM_VERSION,
    isPublished: index % 10 < 8,
    receivedAt: receivedAt.toISOString(),
    confirmedOn: toJapanDay(receivedAt),
    fiscalYear: fiscalYearOf(receivedAt),
    desk: deskColumns(number, answers),
    shown: { ...shown, subsidyUntil: subsidyUntil?.toISOString().slice(0, 10) ?? null },
  };
}

function mutable(value: Answers[string]): string | string[] {
  return typeof value === "string" ? value : [...value];
}

function pick(values: readonly string[], index: number): string {
  return values[index % values.length] ?? "";
}

const count = (index: number, below: number) => String((index * 7_919) % below);

function bulkAnswers(index: number): Answers {
  const word = pick(WORDS, Math.floor(index / 7));
  const place = MUNICIPALITIES[(index * 31) % MUNICIPALITIES.length];
  return {
    name: `${word}サテライトオフィス第${index + 1}号`,
    nameKana: "ミホンサテライトオフィス",
    kind: pick(KINDS, index),
    provider: index % 3 === 0 ? "PRIVATE" : "MUNICIPALITY",
    description: `${word}にある架空の仕事場です。静かな席と会議室があり、滞在しながら働けます。性能を測るためのデータです。`,
    municipalityCode: place?.code ?? "202151",
    street: "1-2-3",
    latitude: (31 + (index % 130_000) / 10_000).toFixed(4),
    longitude: (130 + (index % 140_000) / 10_000).toFixed(4),
    openSeats: count(index, 60),
    privateRooms: count(index, 5),
    meetingRooms: count(index + 1, 4),
    equipment: ["WIFI", "POWER"],
    openDays: ["1", "2", "3", "4", "5"],
    opensAt: "09:00",
    closesAt: "18:00",
    allDay: index % 6 === 0 ? "YES" : "NO",
    priceDay: String((index % 12) * 500),
    priceMonth: String((index % 20) * 5_000),
    corporateRegistration: index % 4 === 0 ? "YES" : "NO",
    tokyoMinutes: String(40 + (index % 40) * 10),
    lodging: pick(["ATTACHED", "NEARBY", "NONE"], index),
    accessibility: ACCESSIBILITY.filter((_, place) => (index + place) % 4 === 0).map(({ value }) => value),
    ...(index % 5 === 0 ? { subsidy1Name: "お試し勤務の補助", subsidy1Until: "2027-03-31" } : {}),
    contactName: "見本 花子",
    contactEmail: `bulk-office-${index + 1}@example.jp`,
  };
}
