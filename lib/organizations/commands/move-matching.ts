import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Moved } from "@/lib/organizations/moved";
import { idsOf } from "./ids";

type Matching = Pick<Moved, "matchRequests" | "introductionsAsked" | "introductionsOffered" | "hasOffer" | "hasOptIn">;

const select = { id: true } as const;

/** Wishes, introductions and what it offers. An organisation has one offer: where the other has its own, that one holds. */
export async function moveMatching({ tx }: UnitOfWork, sourceId: string, targetId: string): Promise<Matching> {
  const from = { organizationId: sourceId };
  const data = { organizationId: targetId };
  const hasOffer = (await tx.matchOffer.count({ where: data })) === 0;
  const hasOptIn = (await tx.matchOptIn.count({ where: data })) === 0;
  return {
    matchRequests: idsOf(await tx.matchRequest.updateManyAndReturn({ where: from, data, select })),
    introductionsAsked: idsOf(
      await tx.introduction.updateManyAndReturn({
        where: { askerOrganizationId: sourceId },
        data: { askerOrganizationId: targetId },
        select,
      }),
    ),
    introductionsOffered: idsOf(
      await tx.introduction.updateManyAndReturn({
        where: { counterpartOrganizationId: sourceId },
        data: { counterpartOrganizationId: targetId },
        select,
      }),
    ),
    hasOffer: hasOffer && (await tx.matchOffer.updateMany({ where: from, data })).count > 0,
    hasOptIn: hasOptIn && (await tx.matchOptIn.updateMany({ where: from, data })).count > 0,
  };
}

type Returned = { readonly sourceId: string; readonly targetId: string; readonly moved: Matching };

export async function returnMatching({ tx }: UnitOfWork, { sourceId, targetId, moved }: Returned): Promise<void> {
  const own = { organizationId: targetId };
  const data = { organizationId: sourceId };
  await tx.matchRequest.updateMany({ where: { ...own, id: { in: moved.matchRequests } }, data });
  await tx.introduction.updateMany({
    where: { askerOrganizationId: targetId, id: { in: moved.introductionsAsked } },
    data: { askerOrganizationId: sourceId },
  });
  await tx.introduction.updateMany({
    where: { counterpartOrganizationId: targetId, id: { in: moved.introductionsOffered } },
    data: { counterpartOrganizationId: sourceId },
  });
  if (moved.hasOffer) await tx.matchOffer.updateMany({ where: own, data });
  if (moved.hasOptIn) await tx.matchOptIn.updateMany({ where: own, data });
}
