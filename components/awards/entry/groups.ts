import type { QuestionGroup } from "@/components/sections/questions";
import type { EntryField } from "@/lib/awards/entries/fields/field";
import { PARTNERS, partnerField } from "@/lib/awards/entries/fields/partners";
import type { Section } from "@/lib/awards/entries/sections";

const CONFLICT = "conflictNote";

/** The questions of a section as they belong together, in the order in which they are asked. */
export function groupsOf(section: Section, fields: readonly EntryField[]): readonly QuestionGroup[] {
  const names = fields.filter((field) => field.section === section).map(({ name }) => name);
  switch (section) {
    case "applicant":
      return [{ legend: "応募する者と取組の開始", fields: names }];
    case "effort":
      return [{ legend: "取組", fields: names }];
    case "criteria":
      return [{ legend: "評価項目", help: "審査委員が、項目ごとに採点します。", fields: names }];
    case "partners":
      return [{ legend: "連携", fields: ["partnership"] }, ...PARTNERS.map(partnerGroup)];
    case "files":
      return [{ legend: "資料", help: "審査委員が読みます。担当者の連絡先は書かないでください。", fields: names }];
    case "contact":
      return [
        {
          legend: "担当者",
          help: "事務局からの連絡に使います。公開しません。審査委員にも見せません。",
          fields: names.filter((name) => name !== CONFLICT),
        },
        { legend: "審査の公平についての申し出", fields: [CONFLICT] },
      ];
  }
}

function partnerGroup(n: number): QuestionGroup {
  const names = (["Code", "Office", "Person", "Email"] as const).map((part) => partnerField(part, n));
  const help = "担当者の氏名と連絡先は、確認のために使います。公開しません。審査委員にも見せません。";
  return { legend: `連携自治体${n}`, fields: names, ...(n === 1 ? { help } : {}) };
}
