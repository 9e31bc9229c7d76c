import { DomainError } from "@/lib/errors";

/** The same sentence for one that is not there and one that this person must not see. */
export class ConflictNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この利益相反は見つかりません。利益相反の一覧からもう一度開いてください。");
  }
}

export class NoSuchEntry extends DomainError {
  override readonly name = "NoSuchEntry";
  constructor() {
    super("この受付番号の応募は、この年度の一覧にありません。応募の一覧で番号を確認してください。");
  }
}

export class NoSuchPerson extends DomainError {
  override readonly name = "NoSuchPerson";
  constructor() {
    super("この人は、この年度の審査委員でも表彰担当でもありません。選択肢から選び直してください。");
  }
}
