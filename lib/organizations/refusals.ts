import { DomainError } from "@/lib/errors";

/** Said to somebody who belongs to the organisation, so it may name its own rule. */
export class LastOwner extends DomainError {
  override readonly name = "LastOwner";
  constructor() {
    super(
      "管理者が一人もいなくなるため、この操作はできません。先に、ほかのメンバーを管理者に変更するか、管理者を引き継いでください。",
    );
  }
}

export class AlreadyMember extends DomainError {
  override readonly name = "AlreadyMember";
  constructor() {
    super("この団体には、すでに参加しています。マイページを開いてください。");
  }
}

export class AlreadyAsked extends DomainError {
  override readonly name = "AlreadyAsked";
  constructor() {
    super("参加の申請の返事を待っています。別の団体に申請する場合は、先に今の申請を取り消してください。");
  }
}

/** Used, revoked, too old, or for another mailbox: the same sentence, so that trying tells nothing. */
export class InvitationOver extends DomainError {
  override readonly name = "InvitationOver";
  constructor() {
    super(
      "この招待は、使用済みか、期限切れか、取り消されているか、別のメールアドレスに宛てたものです。招待を受け取ったメールアドレスで入っているか確かめ、使えないときは、招待した方に送り直しを依頼してください。",
    );
  }
}

export class MemberNotFound extends DomainError {
  override readonly name = "MemberNotFound";
  constructor() {
    super("このメンバーは見つからないか、すでに外れています。メンバーの一覧をもう一度開いてください。");
  }
}

export class RequestOver extends DomainError {
  override readonly name = "RequestOver";
  constructor() {
    super("この申請は、すでに返事が済んでいるか、取り消されています。メンバーの一覧をもう一度開いてください。");
  }
}

/** Said to who proved the mailbox of the record. */
export class ClaimedElsewhere extends DomainError {
  override readonly name = "ClaimedElsewhere";
  constructor() {
    super("この手続きは、別の団体のマイページに登録されています。心当たりがない場合は、事務局へお問い合わせください。");
  }
}
