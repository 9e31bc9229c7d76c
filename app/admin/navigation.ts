import type { MenuItem } from "@/components/layout/menus";
import { hasDuty, type Staff } from "@/lib/access/actor";
import type { Duty } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type Entry = MenuItem & {
  /** Who has work there; everybody when absent. */
  readonly for?: readonly Duty[];
};

const entries: readonly Entry[] = [
  { href: routes.admin(), label: "仕事の一覧" },
  { href: routes.adminDeclarations(), label: "自己宣言", for: ["DECLARATIONS"] },
  { href: routes.adminConsultations(), label: "相談", for: ["CONSULTATIONS"] },
  { href: routes.adminWorkload(), label: "相談の担当の状況", for: ["CONSULTATIONS"] },
  { href: routes.adminReplyTemplates(), label: "返信の定型文", for: ["CONSULTATIONS"] },
  { href: routes.adminOffices(), label: "施設", for: ["OFFICES"] },
  { href: routes.adminOfficeCampaign(), label: "施設の確認", for: ["OFFICES"] },
  { href: routes.adminMatching(), label: "紹介", for: ["CONSULTATIONS"] },
  { href: routes.adminMatchingRequests(), label: "マッチングの希望", for: ["CONSULTATIONS"] },
  { href: routes.adminAwards(), label: "表彰", for: ["AWARD"] },
  { href: routes.adminAwardEntries(), label: "応募", for: ["AWARD"] },
  { href: routes.adminContents(), label: "コンテンツ", for: ["CONTENT"] },
  { href: routes.adminImages(), label: "画像", for: ["CONTENT"] },
  { href: routes.adminFeedback(), label: "ページへのご意見", for: ["CONTENT"] },
  { href: routes.adminReports(), label: "集計", for: ["CONSULTATIONS", "AUDIT"] },
  { href: routes.adminMail(), label: "メール", for: ["MAIL"] },
  { href: routes.adminBulkMail(), label: "一斉メール", for: ["MAIL"] },
  { href: routes.adminAudit(), label: "監査記録", for: ["AUDIT"] },
  { href: routes.adminRetention(), label: "保存と消去", for: ["AUDIT"] },
  { href: routes.adminErasureRequest(), label: "消去の請求", for: ["DECLARATIONS", "OFFICES", "CONSULTATIONS"] },
  { href: routes.adminSettings(), label: "設定", for: ["SETTINGS"] },
  { href: routes.adminOrganizations(), label: "団体", for: ["ACCOUNTS"] },
  { href: routes.adminAccounts(), label: "職員アカウント", for: ["ACCOUNTS"] },
  { href: routes.adminPermissions(), label: "権限表", for: ["ACCOUNTS", "AUDIT"] },
  { href: routes.adminAccount(), label: "自分の設定" },
];

/** Leads to what the person has to do with; the pages themselves decide who may see them. */
export function navigationFor(staff: Staff): MenuItem[] {
  return entries
    .filter((entry) => entry.for === undefined || entry.for.some((duty) => hasDuty(staff, duty)))
    .map(({ href, label }) => ({ href, label }));
}
