import { DomainError } from "@/lib/errors";

export class ExtensionNotYours extends DomainError {
  override readonly name = "ExtensionNotYours";
  constructor() {
    super("あなたは、この団体の期限の延長を扱えません。ほかの表彰担当に依頼してください。");
  }
}

export class ExtensionAlreadyAsked extends DomainError {
  override readonly name = "ExtensionAlreadyAsked";
  constructor() {
    super("この団体のこの部門の延長は、すでに依頼されています。一覧から開いて、承認をお待ちください。");
  }
}
