import type { ConflictRelation, conflictPermissions } from "@/lib/awards/conflicts/permissions";
import type { EditionRelation, editionPermissions } from "@/lib/awards/editions/permissions";
import type { EntryRelation, entryPermissions } from "@/lib/awards/entries/permissions";
import type { ExtensionRelation, extensionPermissions } from "@/lib/awards/extensions/permissions";
import type { SeatRelation, seatPermissions } from "@/lib/awards/jury/permissions";
import type { PartnerRelation, partnerPermissions } from "@/lib/awards/partners/permissions";
import type { ResultRelation, resultPermissions } from "@/lib/awards/results/permissions";

const edition = {
  officer: "表彰担当",
  proposer: "承認を依頼した表彰担当",
  second: "承認を依頼した人ではない表彰担当",
  worker: "自動処理",
} as const satisfies Record<EditionRelation, string>;

/** Whoever is in conflict of interest with an entry stands in none of these relations to it. */
export const awardRelationLabels = {
  awardRevisions: edition,
  awardEditions: edition,
  awardEntries: {
    entrant: "応募者",
    reader: "閲覧者",
    officer: "表彰担当",
    proposer: "案を出した人",
    second: "別の担当",
    juror: "審査委員",
    worker: "自動処理",
  } satisfies Record<EntryRelation, string>,
  awardPartners: {
    partner: "メールのリンクを開いた連携自治体",
    entrant: "応募した団体の管理者・担当者",
    officer: "表彰担当",
    worker: "自動処理",
  } satisfies Record<PartnerRelation, string>,
  awardExtensions: {
    officer: "表彰担当",
    proposer: "延長を依頼した表彰担当",
    second: "延長を依頼した人ではない表彰担当",
    worker: "自動処理",
  } satisfies Record<ExtensionRelation, string>,
  awardJurors: { holder: "審査委員本人", officer: "表彰担当", worker: "自動処理" } satisfies Record<
    SeatRelation,
    string
  >,
  awardResults: {
    officer: "その年度の応募に利益相反のない表彰担当",
    proposer: "承認を依頼した表彰担当",
    second: "承認を依頼した人ではない表彰担当",
    worker: "自動処理",
  } satisfies Record<ResultRelation, string>,
  awardConflicts: {
    officer: "利益相反のない表彰担当",
    proposer: "解除を提案した表彰担当",
    second: "解除を提案した人ではない表彰担当",
    concerned: "利益相反のある本人",
    worker: "自動処理",
  } satisfies Record<ConflictRelation, string>,
} as const;

export const awardAbilityLabels = {
  awardRevisions: { view: "設定を見る", write: "設定を書く" } satisfies Record<keyof typeof editionPermissions, string>,
  awardEntries: {
    view: "応募を見る（利益相反のあるものを除く）",
    handle: "担当者を決める",
    check: "形式確認を記録する",
    viewNotes: "内部メモを見る",
    export: "一覧をファイルに書き出す",
  } satisfies Record<keyof typeof entryPermissions, string>,
  awardPartners: { view: "連携の記載を見る" } satisfies Record<keyof typeof partnerPermissions, string>,
  awardExtensions: { view: "延長の依頼を見る" } satisfies Record<keyof typeof extensionPermissions, string>,
  awardJurors: { view: "席を見る", handle: "登録内容を直す、招待メールを送り直す" } satisfies Record<
    keyof typeof seatPermissions,
    string
  >,
  awardResults: { view: "受賞者の一覧を見る", write: "受賞者の一覧を書く" } satisfies Record<
    keyof typeof resultPermissions,
    string
  >,
  awardConflicts: { view: "利益相反を見る（自分のものを除く）" } satisfies Record<
    keyof typeof conflictPermissions,
    string
  >,
} as const;
