import { officeReasons } from "@/lib/awards/entries/reasons";
import { OUTCOMES } from "@/lib/consultations/options";
import { kindLabels } from "@/lib/threads/labels";
import { awardRecordKeys } from "./award-record-keys";
import { caseRecordKeys } from "./case-record-keys";
import { groundRecordKeys } from "./ground-record-keys";
import { checks, type KeyTable, type KeyWords, labelIn, moment, named, optionIn, places } from "./showing";

/** The keys that the commands write. What is not here is shown by its key. */
const KEYS: KeyTable = { ...caseRecordKeys, ...awardRecordKeys, ...groundRecordKeys };

/** Where the same key says something else of another kind of record. */
const OF_KIND: Readonly<Record<string, KeyTable>> = {
  consultation: {
    deputyId: { label: "副担当", show: named },
    kind: { label: "メッセージの種類", show: labelIn(kindLabels) },
    outcome: { label: "結果", show: optionIn(OUTCOMES) },
  },
  organization: { drafts: { label: "下書きの数" } },
  awardEntry: { results: { label: "応募資格の確認", show: checks(entryItems()) } },
  awardExtension: { until: { label: "延長した期限", show: moment } },
  awardAssignmentDraft: {
    kind: { label: "計算の結果", show: labelIn({ draft: "案ができた", impossible: "案を作れない" }) },
  },
  awardMeeting: { events: { label: "書き加えた議事", show: places } },
};

function entryItems() {
  return officeReasons().map(({ code, words }) => ({ key: code, label: words }));
}

/** How a key of a record of this kind is told; undefined for a key of another release. */
export function keyWords(kind: string, key: string): KeyWords | undefined {
  return OF_KIND[kind]?.[key] ?? KEYS[key];
}
