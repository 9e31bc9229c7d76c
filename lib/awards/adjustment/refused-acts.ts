import { DomainError } from "@/lib/errors";

/** Whoever is in conflict of interest with an entry of the edition hears the same as if there were none. */
export class AdjustmentNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("得点の調整の画面が見つかりません。年度の画面からもう一度開いてください。");
  }
}

export class RoundNotClosed extends DomainError {
  override readonly name = "RoundNotClosed";
  constructor() {
    super(
      "採点が終わっていないため、得点を調整できません。採点期間の画面で採点を終えてから、もう一度依頼してください。",
    );
  }
}
