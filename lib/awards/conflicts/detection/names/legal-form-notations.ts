import type { LegalFormCode } from "@/lib/japan/legal-forms";

/**
 * How people write the 法人格, after `plainText`: in full, as a sign in brackets, and with the kana sign of bank transfers
 * (全銀協の略語: カ）, ド）). 一般, 公益 and the 社団 of before 2008 are one: a body goes from one to the other and keeps its name.
 */
type Notation = { readonly code: LegalFormCode; readonly full: readonly string[]; readonly signs: readonly string[] };

export const LEGAL_FORM_NOTATIONS: readonly Notation[] = [
  { code: "kabushiki", full: ["株式会社", "カブシキガイシャ", "カブシキカイシャ"], signs: ["株", "カ"] },
  { code: "yugen", full: ["有限会社", "ユウゲンガイシャ", "ユウゲンカイシャ"], signs: ["有", "ユ"] },
  { code: "godo", full: ["合同会社", "ゴウドウガイシャ", "ゴウドウカイシャ"], signs: ["同", "合", "ド"] },
  { code: "gomei", full: ["合名会社"], signs: ["名", "メ"] },
  { code: "goshi", full: ["合資会社"], signs: ["資", "シ"] },
  {
    code: "ippan-shadan",
    full: ["一般社団法人", "公益社団法人", "社団法人"],
    signs: ["一社", "公社", "社", "一般社団", "公益社団", "シヤ"],
  },
  {
    code: "ippan-zaidan",
    full: ["一般財団法人", "公益財団法人", "財団法人"],
    signs: ["一財", "公財", "財", "一般財団", "公益財団", "ザイ"],
  },
  {
    code: "npo",
    full: ["認定特定非営利活動法人", "特定非営利活動法人", "認定npo法人", "npo法人"],
    signs: ["特非", "認特非", "npo", "トクヒ"],
  },
  { code: "gakko", full: ["学校法人"], signs: ["学", "ガク"] },
  {
    code: "iryo",
    full: ["医療法人社団", "医療法人財団", "社会医療法人", "医療法人"],
    signs: ["医", "医社", "医財", "イ"],
  },
  { code: "shakai-fukushi", full: ["社会福祉法人"], signs: ["福", "社福", "フク"] },
  {
    code: "shigyo",
    full: [
      ...["弁護士法人", "税理士法人", "行政書士法人", "司法書士法人", "弁理士法人", "社会保険労務士法人"],
      ...["土地家屋調査士法人", "有限責任監査法人", "監査法人"],
    ],
    signs: ["弁", "税", "行", "司", "監", "ベン", "ゼイ", "ギヨ"],
  },
  {
    code: "dokuritsu-gyosei",
    full: [
      "地方独立行政法人",
      "独立行政法人",
      "国立研究開発法人",
      "国立大学法人",
      "公立大学法人",
      "大学共同利用機関法人",
    ],
    signs: ["独", "地独", "国研", "国", "大", "ドク", "ダイ"],
  },
  { code: "kyodo-kumiai", full: ["農事組合法人"], signs: ["農", "ノウ"] },
  { code: "other", full: ["宗教法人", "有限責任事業組合"], signs: ["宗", "シユウ"] },
];
