import { orderFaults } from "@/lib/awards/deliberation/log/order-faults";
import { type RecusalFault, recusalFaults } from "@/lib/awards/deliberation/log/recusals";
import { type Sitting, sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import type { MinutesRequest, Section } from "./request";
import type { Voice } from "./voice";

const words = {
  present: "が、利益相反のある議案の間に室内にいた記録になっている。",
  voted: "が、利益相反のある議案で投票している。",
  "voted-outside": "が、室内にいない間に投票した記録になっている。",
  "no-member": "は委員ではないが、投票している。",
} as const satisfies Record<RecusalFault["kind"], string>;

/** For the secretariat, before the draft goes on: what has to be put right. No section when there is nothing. */
export function faultSections(request: MinutesRequest, voice: Voice): readonly Section[] {
  const sittings = sittingsOf(request.log);
  const placeOf = (itemId: string) => sittings.findIndex(({ item }: Sitting) => item.id === itemId) + 1;
  const lines = [
    ...orderFaults(request.log).map(({ index }) => `記録の${index + 1}件目が、その前の記録と合わない。`),
    ...recusalFaults(request).map(
      ({ kind, personId, itemId }) => `議案${placeOf(itemId)}：${voice.people([personId])}${words[kind]}`,
    ),
  ];
  return lines.length === 0 ? [] : [{ heading: "確認が必要な点", lines }];
}
