import { DomainError } from "@/lib/errors";

export const NOT_YOURS = "この操作は、あなたの権限ではできません。団体の管理者の方に依頼してください。";

/** Said to a browser that holds what a member began, while no member is in My page there. */
export class EnterMyPageFirst extends DomainError {
  override readonly name = "EnterMyPageFirst";
  constructor() {
    super(
      "この手続きは、マイページから始めたものです。まだ送信されていません。入力した内容は残っています。別のタブでマイページに入ってから、もう一度ボタンを押してください。",
    );
  }
}

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

/** Of a municipality that registered itself, until the office has looked. */
export class NotApprovedYet extends DomainError {
  override readonly name = "NotApprovedYet";
  constructor() {
    super(
      "自治体の登録を事務局が確認しています。確認が終わるとメールでお知らせします。それまで、この操作はできません。",
    );
  }
}

/** An address anybody can have says nothing about a municipality. */
export class InvitationNeeded extends DomainError {
  override readonly name = "InvitationNeeded";
  constructor() {
    super(
      "自治体の登録には、末尾が「.lg.jp」のメールアドレスか、事務局からの招待が必要です。lg.jpのメールアドレスで入り直すか、事務局へ問い合わせて招待を依頼してください。",
    );
  }
}

export class NumberTaken extends DomainError {
  override readonly name = "NumberTaken";
  constructor(name: string) {
    super(`この番号は「${name}」に登録されています。番号を確かめるか、同じ団体の場合は統合してください。`);
  }
}

/** Said to the office. */
export class NotWaiting extends DomainError {
  override readonly name = "NotWaiting";
  constructor() {
    super(
      "この団体は承認を待っていません。ほかの職員が先に返事をした可能性があります。団体の画面をもう一度開いてください。",
    );
  }
}

export class NotMergeable extends DomainError {
  override readonly name = "NotMergeable";
}

export class NotUndoable extends DomainError {
  override readonly name = "NotUndoable";
}

export class MembershipOpen extends DomainError {
  override readonly name = "MembershipOpen";
  constructor() {
    super("この人は、すでにこの団体に参加しています。団体の画面をもう一度開いてください。");
  }
}

export class AccountClosed extends DomainError {
  override readonly name = "AccountClosed";
  constructor() {
    super("この人はマイページの利用をやめているため、再開できません。必要な場合は、団体の管理者から招待してください。");
  }
}

/** Somebody who stops is the only one in charge, and others stay. */
export class HandOverFirst extends DomainError {
  override readonly name = "HandOverFirst";
  constructor(organizationName: string) {
    super(
      `「${organizationName}」の管理者がいなくなります。まだ何も変更していません。先に「メンバー」の画面で、ほかの人に管理者を引き継いでください。`,
    );
  }
}
