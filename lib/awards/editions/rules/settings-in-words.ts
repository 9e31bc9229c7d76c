import { rollLabels } from "@/lib/awards/deadlines/roll";
import type { WallTime } from "@/lib/awards/deadlines/wall-time";
import type { EntryWindow } from "@/lib/awards/deadlines/window";
import { formatDateWithWeekday } from "@/lib/japan/dates";
import {
  applicantKindLabels,
  type Category,
  declarationRuleLabels,
  type Prize,
  partnerRuleLabels,
  prizeRecipientLabels,
} from "./category-schema";
import { judgingTable } from "./judging-in-words";
import { textLabels } from "./labels";
import { choiceOf, count, field, group, list, type Row, rowsOf, type Table, TOP, text } from "./rows";
import { type Ceremony, ceremonyModeLabels, type EditionSettings } from "./settings-shape";

/** Every value of the settings with its name, for the change log and the integrity report. */
export function settingsInWords(settings: EditionSettings): readonly Row[] {
  return rowsOf(settingsTable(settings), settings, TOP);
}

const wallTime = (name: string) => field<WallTime>(name, ({ day, time }) => `${formatDateWithWeekday(day)} ${time}`);

const windowTable: Table<EntryWindow> = {
  opens: wallTime("受付の開始"),
  closes: wallTime("締切"),
  enforced: wallTime("受付を終える時刻"),
  graceMinutes: count("猶予", "分"),
  roll: choiceOf("閉庁日に当たるときの扱い", rollLabels),
};

const prizeTable: Table<Prize> = {
  key: () => [],
  name: text("名称"),
  places: count("数", ""),
  recipient: choiceOf("受ける人", prizeRecipientLabels),
};

const byKey = {
  keyOf: ({ key }: { readonly key: string }) => key,
  nameOf: ({ name }: { readonly name: string }) => name,
};

const categoryTable: Table<Category> = {
  key: () => [],
  name: text("名称"),
  description: text("説明"),
  applicantKinds: field("応募できる者", (kinds: Category["applicantKinds"]) =>
    kinds.map((kind) => applicantKindLabels[kind]).join("、"),
  ),
  window: group(windowTable),
  partnerMunicipality: choiceOf("連携自治体の記載", partnerRuleLabels),
  declaration: choiceOf("Action宣言", declarationRuleLabels),
  prizes: list("賞", { ...byKey, table: prizeTable }),
  jurySize: count("審査委員の人数", "人"),
  coverage: count("1件を採点する審査委員の人数", "人"),
};

function settingsTable(settings: EditionSettings): Table<EditionSettings> {
  return {
    fiscalYear: count("年度", "年度"),
    name: text("名称"),
    categories: list("部門", { ...byKey, table: categoryTable }),
    ...judgingTable(settings),
    ceremony: field("表彰式", ceremonyInWords),
    texts: group({ call: text(textLabels.call), terms: text(textLabels.terms), privacy: text(textLabels.privacy) }),
    files: group({
      types: field(
        "添付できるファイルの種類",
        (types: EditionSettings["files"]["types"]) => types.join("、") || "なし",
      ),
      megabytes: count("添付ファイル1点の大きさの上限", "MB"),
      count: count("添付ファイルの数の上限", "点"),
    }),
  };
}

function ceremonyInWords(ceremony: Ceremony | null): string {
  if (ceremony === null) return "なし";
  const { day, mode, place } = ceremony;
  return [formatDateWithWeekday(day), ceremonyModeLabels[mode], ...(place === null ? [] : [place])].join("、");
}
