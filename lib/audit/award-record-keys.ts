import { conflictSourceLabels } from "@/lib/awards/conflicts/labels";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { arrivalLabels } from "@/lib/awards/entries/labels";
import { type KeyTable, labelIn, moment, named, yesNo } from "./showing";

/** What the commands of the award write. */
export const awardRecordKeys: KeyTable = {
  editionId: { label: "表彰の年度" },
  fiscalYear: { label: "年度" },
  ordinal: { label: "何番目か" },
  sha256: { label: "ハッシュ値" },
  inputSha256: { label: "計算のもとのハッシュ値" },
  resultSha256: { label: "計算の結果のハッシュ値" },
  category: { label: "部門" },
  categories: { label: "担当する部門" },
  stage: { label: "段階", show: labelIn(stageLabels) },
  arrival: { label: "届いた時期", show: labelIn(arrivalLabels) },
  arrivedAt: { label: "届いた日時", show: moment },
  checkedBy: { label: "確認の案を出した人", show: named },
  signedBy: { label: "確認の案を承認した人", show: named },
  source: { label: "利益相反のもと", show: labelIn(conflictSourceLabels) },
  entryId: { label: "応募", show: named },
  personId: { label: "利益相反のある人", show: named },
  decidedBy: { label: "決めた人", show: named },
  declared: { label: "申告した利益相反の数" },
  jurorId: { label: "審査委員の席" },
  isChair: { label: "委員長", show: yesNo },
  cap: { label: "担当する応募の上限" },
  because: { label: "担当が終わった理由", show: labelIn({ CONFLICT: "利益相反" }) },
  closesAt: { label: "採点を終える日時", show: moment },
  reopenUntil: { label: "採点の再開を終える日時", show: moment },
  adjustmentId: { label: "得点の調整" },
  file: { label: "ファイル" },
  releaseAt: { label: "発表または送信の日時", show: moment },
  winnerId: { label: "受賞" },
  isConsent: { label: "事例にすることへの同意", show: yesNo },
  contentId: { label: "コンテンツ" },
};
