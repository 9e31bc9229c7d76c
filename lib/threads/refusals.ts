import { DomainError } from "@/lib/errors";

export class TooLateToRecall extends DomainError {
  override readonly name = "TooLateToRecall";
  constructor() {
    super(
      "このメッセージは、すでに送信されたか取り消されています。訂正がある場合は、新しいメッセージを書いてください。",
    );
  }
}

export class ThreadLinkOver extends DomainError {
  override readonly name = "ThreadLinkOver";
  constructor() {
    super(
      "このリンクは有効期限が過ぎています。手続き状況の確認から、受付番号とメールに届く確認コードで開いてください。",
    );
  }
}
