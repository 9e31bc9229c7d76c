import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { AwardEntryStatus, AwardPartnerStatus } from "@/lib/db/generated/enums";

/** One who is to be honoured, with what has to hold of the entry. */
export type Honoured = {
  readonly category: string;
  readonly prize: string;
  readonly municipalityCode: string;
  readonly commentary: string;
  readonly entry: {
    readonly id: string;
    readonly number: string;
    readonly status: AwardEntryStatus;
    readonly category: string;
    readonly partners: readonly { readonly municipalityCode: string; readonly status: AwardPartnerStatus }[];
  };
};

type Whole = { readonly commentary: string; readonly winners: readonly Honoured[] };

/** What stands between a list and its decision, in sentences. */
export function resultFaults({ categories }: EditionSettings, { commentary, winners }: Whole): readonly string[] {
  const places = categories.flatMap((category) =>
    category.prizes.flatMap((prize) => {
      const given = winners.filter((one) => one.category === category.key && one.prize === prize.key).length;
      if (given <= prize.places) return [];
      return [`「${category.name}」の「${prize.name}」は${prize.places}件までです（現在${given}件）。`];
    }),
  );
  return [
    ...(winners.length === 0 ? ["受賞者を1件以上選んでください。"] : []),
    ...places,
    ...winners.flatMap((winner) => winnerFaults(winner, winners)),
    ...(commentary.trim() === "" ? ["総評を入力してください。"] : []),
  ];
}

function winnerFaults({ entry, municipalityCode, commentary }: Honoured, winners: readonly Honoured[]): string[] {
  const named = `${entry.number}は、`;
  const isPartnerPrize = municipalityCode !== "";
  const isConfirmed = entry.partners.some(
    (partner) => partner.municipalityCode === municipalityCode && partner.status === "CONFIRMED",
  );
  const isWinner = winners.some((other) => other.entry.id === entry.id && other.municipalityCode === "");
  return [
    ...(entry.status === "ELIGIBLE" ? [] : [`${named}審査対象ではなくなりました。一覧から外してください。`]),
    ...(isPartnerPrize && !isConfirmed ? [`${named}連携自治体の確認が済んでいません。`] : []),
    ...(isPartnerPrize && !isWinner ? [`${named}応募者が受賞していないため、連携自治体の賞を贈れません。`] : []),
    ...(commentary.trim() === "" ? [`${named}講評を入力してください。`] : []),
  ];
}
