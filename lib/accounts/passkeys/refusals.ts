import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { DomainError } from "@/lib/errors";

/** The same sentence whatever is wrong: with the passkey, with the account, or with what the device said. */
export class PasskeyRefused extends DomainError {
  override readonly name = "PasskeyRefused";
  constructor() {
    super(
      "パスキーを確認できませんでした。もう一度お試しください。続くときは、パスワードと確認コードでサインインしてください。",
    );
  }
}

export class PasskeyNotAdded extends DomainError {
  override readonly name = "PasskeyNotAdded";
  constructor() {
    super(
      "パスキーを登録できませんでした。もう一度お試しください。続くときは、別の端末かブラウザーで登録してください。",
    );
  }
}

export class PasskeysFull extends DomainError {
  override readonly name = "PasskeysFull";
  constructor() {
    super(`登録できるパスキーは${PASSKEYS_MAX}個までです。使っていないパスキーを削除してから登録してください。`);
  }
}

/** The proof of a moment ago is used up, or was given in another session. */
export class ProveFirst extends DomainError {
  override readonly name = "ProveFirst";
  constructor() {
    super("ご本人の確認から10分が過ぎたか、確認が済んでいません。画面を開き直し、確認コードを入力してください。");
  }
}

/** Somebody always keeps a way in that does not depend on the one device. */
export class LastFactor extends DomainError {
  override readonly name = "LastFactor";
  constructor() {
    super("ほかにサインインする方法がないため、このパスキーは削除できません。先に認証アプリを設定してください。");
  }
}

export class PasskeyNotFound extends DomainError {
  override readonly name = "PasskeyNotFound";
  constructor() {
    super("このパスキーは、すでに削除されています。パスキーの一覧を確認してください。");
  }
}
