export const channelLabels: Readonly<Record<string, string>> = {
  web: "ウェブ",
  desk: "事務局",
  paper: "書面",
  word: "Word様式",
  phone: "電話",
  job: "自動処理",
  operator: "運用者",
};

/** Who did it, where no name is known. */
export const actorLabels: Readonly<Record<string, string>> = {
  staff: "職員",
  contact: "申請者",
  member: "団体のメンバー",
  juror: "審査委員",
  visitor: "申請者",
  system: "自動処理",
};

/** What a line of a check can come to. */
export const checkResultLabels = { OK: "問題なし", NG: "問題あり", NA: "対象外" } as const;
