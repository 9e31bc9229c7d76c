import { DomainError } from "@/lib/errors";

export class NobodyToView extends DomainError {
  override readonly name = "NobodyToView";
  constructor() {
    super("このメールアドレスで利用中の、ほかの人のアカウントがありません。種類とメールアドレスを確認してください。");
  }
}
