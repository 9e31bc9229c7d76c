import { DomainError } from "@/lib/errors";

/** It came before the opening or after the deadline: the sentence of the verdict. */
export class NotTaken extends DomainError {
  override readonly name = "NotTaken";
}

export class CallNotFound extends DomainError {
  override readonly name = "CallNotFound";
  constructor() {
    super("この部門の募集が見つかりません。「表彰への応募」の一覧から、募集中の部門を選び直してください。");
  }
}

/** What the computer can check stands against it. */
export class NotEligible extends DomainError {
  override readonly name = "NotEligible";
  constructor(readonly sentences: readonly string[]) {
    super(`応募の条件を満たしていない項目があります。${sentences.join("")}`);
  }
}

export class NothingAmended extends DomainError {
  override readonly name = "NothingAmended";
  constructor() {
    super("送信した内容から変わった項目がありません。変更する項目を直してから、もう一度送信してください。");
  }
}

export class PartnerLinkOver extends DomainError {
  override readonly name = "PartnerLinkOver";
  constructor() {
    super("このリンクは使えません。応募した団体か事務局に、確認メールの再送を依頼してください。");
  }
}

/** What the municipality looked at is not what is asked now. */
export class QuestionChanged extends DomainError {
  override readonly name = "QuestionChanged";
  constructor() {
    super("画面を開いた後に、連携の記載か回答が変わりました。ページを読み込み直して、もう一度回答してください。");
  }
}
