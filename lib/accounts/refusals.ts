import { DomainError } from "@/lib/errors";

/** The same sentence whether the address, the password or the account is wrong. */
export class SignInRefused extends DomainError {
  override readonly name = "SignInRefused";
  constructor() {
    super(
      "メールアドレスまたはパスワードが一致しません。入力し直してください。お忘れのときは、アカウント管理の担当者に再設定を依頼してください。",
    );
  }
}

export class CodeRefused extends DomainError {
  override readonly name = "CodeRefused";
  constructor() {
    super(
      "確認コードが一致しないか、使用済みです。認証アプリに新しい番号が表示されたら、その番号を入力してください。番号が合わないときは、端末の時刻が正しいか確認してください。",
    );
  }
}

export class RecoveryCodeRefused extends DomainError {
  override readonly name = "RecoveryCodeRefused";
  constructor() {
    super("回復コードが一致しないか、使用済みです。控えにある別の回復コードを入力してください。");
  }
}

/** Shown only to someone who knows the one-time password. */
export class SetupExpired extends DomainError {
  override readonly name = "SetupExpired";
  constructor() {
    super("初回パスワードの有効期限が切れています。アカウント管理の担当者に再発行を依頼してください。");
  }
}

/** The step between password and code took too long, or was overtaken by a change of the account. */
export class SignInLapsed extends DomainError {
  override readonly name = "SignInLapsed";
  constructor() {
    super("時間が経過したため、サインインを続けられません。メールアドレスとパスワードの入力からやり直してください。");
  }
}

export class PasswordRefused extends DomainError {
  override readonly name = "PasswordRefused";
  constructor() {
    super("現在のパスワードが一致しません。入力し直してください。");
  }
}

/** The same sentence whether nobody is linked, the account is closed or the mail address differs. */
export class IdentityRefused extends DomainError {
  override readonly name = "IdentityRefused";
  constructor() {
    super(
      "この職員認証では、サインインできるアカウントを確認できませんでした。パスワードと確認コードでサインインし、「自分の設定」で職員認証の登録を確認してください。",
    );
  }
}

export class IdentityNotLinked extends DomainError {
  override readonly name = "IdentityNotLinked";
  constructor() {
    super(
      "職員認証を登録できませんでした。職員認証のメールアドレスが、このアカウントのメールアドレスと同じか確認してください。",
    );
  }
}

export class EmailTaken extends DomainError {
  override readonly name = "EmailTaken";
  constructor() {
    super("このメールアドレスの職員アカウントは、すでに登録されています。別のメールアドレスを入力してください。");
  }
}

/** Both come in by the same door, so an address is one of them. */
export class EmailOfJuror extends DomainError {
  override readonly name = "EmailOfJuror";
  constructor() {
    super("このメールアドレスは、表彰の審査委員のアカウントで使われています。別のメールアドレスを入力してください。");
  }
}

/** Nobody leaves while a case would have no owner. */
export class CasesLeft extends DomainError {
  override readonly name = "CasesLeft";
  /** @param field where the one who takes over is chosen */
  constructor(
    count: number,
    readonly field = "successorId",
  ) {
    super(`この職員が担当する案件が${count}件あります。引き継ぐ人を決めてください。まだ何も変更していません。`);
  }
}

/** Whoever takes over has to be there, and to have the duty. */
export class NoSuccessor extends DomainError {
  override readonly name = "NoSuccessor";
  constructor(
    work = "宣言審査",
    readonly field = "successorId",
  ) {
    super(`引き継ぐ人は、利用中で${work}を担当する、ほかの職員から選んでください。`);
  }
}

export class AccountNotFound extends DomainError {
  override readonly name = "AccountNotFound";
  constructor() {
    super("この職員アカウントは登録されていないか、利用停止になっています。職員アカウントの一覧を確認してください。");
  }
}

/** A colleague's way in is made anew by two, once it is worth something. */
export class ResetTakesTwo extends DomainError {
  override readonly name = "ResetTakesTwo";
  constructor() {
    super(
      "設定を終えた職員や担当業務のある職員のサインイン方法は、一人では再設定できません。画面を開き直し、再設定を依頼してください。",
    );
  }
}

export class RecoveryLinkOver extends DomainError {
  override readonly name = "RecoveryLinkOver";
  constructor() {
    super(
      "このリンクは使用済みか、有効期限が過ぎています。アカウント管理の担当者に、もう一度サインイン方法の再設定を依頼してください。",
    );
  }
}
