import { DomainError } from "@/lib/errors";

export class SeatNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この審査委員の登録は見つかりません。審査委員の一覧からもう一度開いてください。");
  }
}

export class ChairTaken extends DomainError {
  override readonly name = "ChairTaken";
  constructor() {
    super("委員長は、すでにほかの審査委員に決まっています。その人を委員長から外してから、保存してください。");
  }
}

/** The terms were changed between opening the page and agreeing. */
export class TermsChanged extends DomainError {
  override readonly name = "TermsChanged";
  constructor() {
    super("就任の条件が変わりました。ページを読み込み直し、新しい条件を読んでから、もう一度選んでください。");
  }
}

export class AlreadySetUp extends DomainError {
  override readonly name = "AlreadySetUp";
  constructor() {
    super("この審査委員は、すでに就任しているか辞退しています。招待のメールは、招待中の人だけに送れます。");
  }
}

export class InvitationOver extends DomainError {
  override readonly name = "InvitationOver";
  constructor() {
    super("このリンクは使用済みか、有効期限が過ぎています。事務局に、招待のメールの再送を依頼してください。");
  }
}

/** Nothing of an entry is asked before the terms were agreed to. */
export class TermsFirst extends DomainError {
  override readonly name = "TermsFirst";
  constructor() {
    super("先に、就任の条件を確認して、就任するかどうかを答えてください。");
  }
}

export class NoFactorsYet extends DomainError {
  override readonly name = "NoFactorsYet";
  constructor() {
    super(
      "再設定を依頼できるのは、就任して認証アプリを設定した審査委員だけです。招待中の人には、招待のメールを送り直してください。",
    );
  }
}

export class DeclarationFirst extends DomainError {
  override readonly name = "DeclarationFirst";
  constructor() {
    super("先に利益相反を申告してください。申告が済むと、担当の希望を出せます。");
  }
}
