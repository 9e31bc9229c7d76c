import { DomainError } from "@/lib/errors";

export class OwnProposal extends DomainError {
  override readonly name = "OwnProposal";
  constructor() {
    super("案を出した人は承認できません。ほかの表彰担当に承認を依頼してください。");
  }
}

/** Said to a colleague who may see the conflict itself; the person it is about finds no such entry. */
export class AssigneeInConflict extends DomainError {
  override readonly name = "AssigneeInConflict";
  constructor() {
    super("この職員はこの応募の担当になれません。ほかの表彰担当を選んでください。");
  }
}
