import { DomainError } from "@/lib/errors";

export class DraftNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("割り当ての案が見つかりません。割り当ての画面を開き直してください。");
  }
}

/** Conflicts, entries, jurors or scores are not as they were when it was worked out. */
export class DraftOutdated extends DomainError {
  override readonly name = "DraftOutdated";
  constructor() {
    super(
      "この案を作った後に、応募、審査委員、利益相反または採点の状況が変わったため、有効にできません。案を作り直してください。",
    );
  }
}

export class NotAnnounced extends DomainError {
  override readonly name = "NotAnnounced";
  constructor() {
    super("この年度の募集要項がまだ公開されていません。設定を公開してから、割り当てを始めてください。");
  }
}

export class PairThere extends DomainError {
  override readonly name = "PairThere";
  constructor() {
    super("この組み合わせは、すでに担当させない指定があります。一覧を確認してください。");
  }
}
