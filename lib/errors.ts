/** A refusal. `message` is the sentence the person will read. */
export class DomainError extends Error {
  override readonly name: string = "DomainError";
}

export class RecordNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("該当する手続きが見つかりません。一覧からもう一度開いてください。");
  }
}

export class StepNotAllowed extends DomainError {
  override readonly name = "StepNotAllowed";
  constructor() {
    super("現在の状況では、この操作はできません。画面を再読み込みして、最新の状況を確認してください。");
  }
}

export class NotPermitted extends DomainError {
  override readonly name = "NotPermitted";
  constructor(sentence = "この操作を行う権限がありません。担当業務の設定を管理者に確認してください。") {
    super(sentence);
  }
}

/** Somebody looks at the screens of another person: nothing is written for them. */
export class ViewOnly extends DomainError {
  override readonly name = "ViewOnly";
  constructor() {
    super("ほかの人の画面を見ている間は、何も変更できません。「自分の画面に戻る」を押してから操作してください。");
  }
}

/** The record was changed after the screen was opened. `changed` names what differs, in words. */
export class StaleRecord extends DomainError {
  override readonly name = "StaleRecord";
  constructor(readonly changed: readonly string[] = []) {
    const what = changed.length > 0 ? `（変更された内容：${changed.join("、")}）` : "";
    super(
      `この画面を開いた後に、ほかの人が内容を更新しました${what}。入力した内容は残っています。最新の内容を確認して、もう一度実行してください。`,
    );
  }
}

export class Expired extends DomainError {
  override readonly name = "Expired";
}

/** What is being written was sent before: from another tab, or by the click before this one. */
export class AlreadySent extends DomainError {
  override readonly name = "AlreadySent";
  constructor(readonly number: string) {
    super(`この内容はすでに送信されています（受付番号：${number}）。`);
  }
}

/** The database had no place in time. Nothing was written. */
export class Busy extends DomainError {
  override readonly name = "Busy";
  constructor() {
    super(
      "ただいま混み合っているため、処理できませんでした。入力した内容は残っています。数十秒待ってから、もう一度ボタンを押してください。",
    );
  }
}

export class TooManyRequests extends DomainError {
  override readonly name = "TooManyRequests";
  constructor(readonly retryAfterSeconds: number) {
    super(
      `短い時間に操作が重なりました。${Math.max(1, Math.ceil(retryAfterSeconds / 60))}分ほど待ってから、もう一度お試しください。`,
    );
  }
}

/** One or more fields need another answer: field name → sentence. */
export class FieldsRefused extends DomainError {
  override readonly name = "FieldsRefused";
  constructor(readonly fields: Readonly<Record<string, string>>) {
    super("入力内容を確認してください。");
  }
}
