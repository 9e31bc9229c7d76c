import { DomainError } from "@/lib/errors";

export class ConfirmationLinkOver extends DomainError {
  override readonly name = "ConfirmationLinkOver";
  constructor() {
    super("このリンクは使えません。マイページの施設の画面から確認してください。");
  }
}

/** What the person looked at is not what is shown now. */
export class ShownChanged extends DomainError {
  override readonly name = "ShownChanged";
  constructor() {
    super("画面を開いた後に、公開している内容が変わりました。ページを読み込み直して、もう一度確認してください。");
  }
}
