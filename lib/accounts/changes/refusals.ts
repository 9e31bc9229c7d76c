import { DomainError } from "@/lib/errors";

export class ChangeOpen extends DomainError {
  override readonly name = "ChangeOpen";
  constructor() {
    super("この人には、承認を待っている同じ変更があります。その依頼が終わってから、もう一度依頼してください。");
  }
}

export class NothingToChange extends DomainError {
  override readonly name = "NothingToChange";
  constructor() {
    super("今の担当業務と同じです。変更する業務を選び直してください。");
  }
}

/** Somebody answered it a moment before, or who asked took it back. */
export class ChangeDecided extends DomainError {
  override readonly name = "ChangeDecided";
  constructor() {
    super("この依頼は、すでに承認、却下、または取り下げられています。画面を開き直して、結果を確認してください。");
  }
}

/** The account is no longer as it was when the change was proposed. */
export class ChangeStale extends DomainError {
  override readonly name = "ChangeStale";
  constructor() {
    super(
      "依頼の後に、この職員の担当業務か利用の状態が変わったため、承認できません。「承認しない」を選び、必要なら依頼し直してもらってください。",
    );
  }
}

/** The operator stands in for a second person only where the office has none. */
export class SecondPersonThere extends DomainError {
  override readonly name = "SecondPersonThere";
  constructor() {
    super("承認できるアカウント管理の担当者がいます。その人が画面で承認してください。");
  }
}

export class NothingAsked extends DomainError {
  override readonly name = "NothingAsked";
  constructor() {
    super("このメールアドレスの職員には、承認を待っている変更がありません。");
  }
}
