import type { Contact, Member, Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { IntroductionStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { acceptOffer, acceptProposal, declineProposal } from "@/lib/matching/commands/answers";
import { draftIntroduction, recordOutcome } from "@/lib/matching/commands/draft";
import { proposeIntroduction } from "@/lib/matching/commands/propose";
import { tendIntroduction } from "@/lib/matching/commands/tend";
import { withdrawIntroduction } from "@/lib/matching/commands/withdraw";

const DAY_MS = 86_400_000;
const seeder = { kind: "system", job: "seed" } as const;

export const DEMO_STATUSES = [
  ...(["INTRODUCED", "OFFERED", "PROPOSED", "DRAFT", "DECLINED", "EXPIRED", "WITHDRAWN"] as const),
] as const satisfies readonly IntroductionStatus[];

type Asked = {
  readonly desk: Staff;
  readonly company: Member;
  readonly requestId: string;
  readonly candidate: { readonly key: string };
};

const DAYS_AGO: Readonly<Record<IntroductionStatus, number>> = {
  ...{ INTRODUCED: 18, OFFERED: 4, PROPOSED: 2, DRAFT: 1, DECLINED: 10, EXPIRED: 17, WITHDRAWN: 9 },
};

/** By the real steps, begun so many days ago. */
export async function bringTo(
  status: IntroductionStatus,
  { desk, company, requestId, candidate }: Asked,
): Promise<void> {
  clock.shift(-DAYS_AGO[status] * DAY_MS);
  const { id } = await perform(desk, (uow) => draftIntroduction(uow, { requestId, candidate: candidate.key }));
  const seen = async () => ({ id, version: (await db.introduction.findUniqueOrThrow({ where: { id } })).version });
  if (status !== "DRAFT") {
    const draft = await seen();
    await perform(desk, (uow) => proposeIntroduction(uow, draft));
    await answer(status, { desk, company, seen: await seen() });
  }
  clock.shift(0);
}

type Answering = {
  readonly desk: Staff;
  readonly company: Member;
  readonly seen: { readonly id: string; readonly version: number };
};

async function answer(status: IntroductionStatus, { desk, company, seen }: Answering): Promise<void> {
  const { id } = seen;
  if (status === "DECLINED")
    await perform(company, (uow) =>
      declineProposal(uow, { ...seen, reason: "TIMING", note: "来年度に考えます（見本）。" }),
    );
  if (status === "WITHDRAWN")
    await perform(desk, (uow) => withdrawIntroduction(uow, { ...seen, reason: "条件が変わったため（見本）" }));
  if (status === "EXPIRED") {
    clock.shift(0);
    await perform(seeder, (uow) => tendIntroduction(uow, id));
  }
  if (status !== "OFFERED" && status !== "INTRODUCED") return;
  const offered = await perform(company, (uow) => acceptProposal(uow, seen));
  if (status === "OFFERED") return;
  const found: Contact = { kind: "contact", flow: "introduction", caseId: id, side: "COUNTERPART" };
  const made = await perform(found, (uow) => acceptOffer(uow, { id, version: offered.version }));
  const visited = { outcome: "VISITED", outcomeNote: "2日間の視察がありました（見本）。" } as const;
  await perform(desk, (uow) => recordOutcome(uow, { id, version: made.version, ...visited }));
}
