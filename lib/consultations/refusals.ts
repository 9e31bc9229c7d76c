import { DomainError } from "@/lib/errors";

export class CannotMerge extends DomainError {
  override readonly name = "CannotMerge";
  constructor() {
    super(
      "統合できるのは、同じメールアドレスまたは同じ団体からの、対応が終わっていない相談どうしだけです。受付番号を確かめてください。",
    );
  }
}

export class LinkExists extends DomainError {
  override readonly name = "LinkExists";
  constructor() {
    super("この2つの相談は、すでに関連づけられています。");
  }
}
