import { DomainError } from "@/lib/errors";

/** Whoever is in conflict of interest with an entry of the edition hears the same as if there were no result. */
export class ResultNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("受賞者の決定の画面が見つかりません。表彰の一覧からもう一度開いてください。");
  }
}

export class ResultFaulty extends DomainError {
  override readonly name = "ResultFaulty";
  constructor(faults: readonly string[]) {
    super(`このままでは進めません。次を直してください。${faults.join("")}`);
  }
}
