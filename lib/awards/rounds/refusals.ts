import { DomainError } from "@/lib/errors";

export class RoundNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("採点期間が見つかりません。採点期間の画面を開き直してください。");
  }
}

export class RoundThere extends DomainError {
  override readonly name = "RoundThere";
  constructor() {
    super("採点期間は、すでに準備されています。画面を開き直してください。");
  }
}

export class NoScoringStage extends DomainError {
  override readonly name = "NoScoringStage";
  constructor() {
    super("この年度の設定には、採点による審査の段階がありません。設定の「審査の進め方」を確認してください。");
  }
}

export class NotAllAssigned extends DomainError {
  override readonly name = "NotAllAssigned";
  constructor() {
    super(
      "審査対象の応募のうち、採点する審査委員の足りないものがあります。割り当ての案を作り直して有効にしてから、採点を始めてください。",
    );
  }
}

/** The round does not take scores now; what was typed stays on the page. */
export class RoundNotOpen extends DomainError {
  override readonly name = "RoundNotOpen";
  constructor() {
    super(
      "いまは採点を受け付けていないため、保存できませんでした。入力した内容はこの画面に残っています。採点期間を確認し、必要なら事務局に連絡してください。",
    );
  }
}

export class RemindedLately extends DomainError {
  override readonly name = "RemindedLately";
  constructor() {
    super("前回の案内から12時間たっていません。時間をおいてから、もう一度お試しください。");
  }
}

/** Who goes on follows from these scores, and others have begun to work by it. */
export class LaterStageBegun extends DomainError {
  override readonly name = "LaterStageBegun";
  constructor() {
    super("二次審査の割り当てか採点期間の準備が始まっているため、一次審査の採点は再開できません。");
  }
}
