import { DomainError } from "@/lib/errors";

export class DeputyUnfit extends DomainError {
  override readonly name = "DeputyUnfit";
  constructor() {
    super("代理は、同じ担当業務をもち、利用中で、その期間に不在でない職員から選んでください。");
  }
}

export class AbsenceOverlaps extends DomainError {
  override readonly name = "AbsenceOverlaps";
  constructor() {
    super("この期間には、すでに不在が登録されています。前の登録を取り消すか、期間を変えてください。");
  }
}

/** Somebody stands in meanwhile; a deputy who leaves too would leave the cases to nobody. */
export class DeputyNeeded extends DomainError {
  override readonly name = "DeputyNeeded";
  constructor() {
    super("この期間は、ほかの職員の代理になっています。その職員の代理を変えてから、登録してください。");
  }
}
