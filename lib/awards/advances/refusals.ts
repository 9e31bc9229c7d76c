import { DomainError } from "@/lib/errors";

/** Whoever is in conflict of interest with an entry of the edition hears the same as if there were none. */
export class AdvanceNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("二次審査に進める応募の画面が見つかりません。年度の画面からもう一度開いてください。");
  }
}

export class NoSecondStage extends DomainError {
  override readonly name = "NoSecondStage";
  constructor() {
    super("この年度の設定には、採点の後の二次審査がありません。設定の「審査の進め方」を確認してください。");
  }
}

/** The adjustment is another one now, or does not say what the sheets say. */
export class RankingOutdated extends DomainError {
  override readonly name = "RankingOutdated";
  constructor() {
    super(
      "得点の調整をやり直したか、評価票や応募の状況が変わったため、この順位では決められません。得点の調整を計算し直してから、もう一度案を出してください。",
    );
  }
}

export class AdvanceProposed extends DomainError {
  override readonly name = "AdvanceProposed";
  constructor() {
    super("承認を待っている案があります。画面を開き直し、その案が決まってから出してください。");
  }
}

/** Somebody has work to do by the decision that holds. */
export class SecondStageBegun extends DomainError {
  override readonly name = "SecondStageBegun";
  constructor() {
    super("二次審査の割り当てか採点期間の準備が始まっているため、進める応募は変えられません。");
  }
}

export class NobodyAdvances extends DomainError {
  override readonly name = "NobodyAdvances";
  constructor() {
    super("二次審査に進める応募を、1件以上選択してください。");
  }
}
