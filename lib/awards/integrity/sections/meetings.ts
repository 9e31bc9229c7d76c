import type { IntegrityFacts, MeetingFact } from "@/lib/awards/integrity/facts";
import { type Row, safeRow } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

/** What the jury did together: nothing of it tells who left, voted or spoke. */
export function meetingSection({ meetings }: IntegrityFacts): Section {
  return {
    key: "meetings",
    title: "審査会",
    note: "確定した審査会の記録から数えました。無記名投票では、だれが何に投票したかを記録していません。抽選は、公表された値からやり直して確かめられます。",
    rows: [{ key: "held", label: "審査会の回数", value: meetings.length }, ...meetings.flatMap(rowsOf)],
  };
}

function rowsOf({ ordinal, sha256, recusals, ballots, moves, ties, draws }: MeetingFact): Row[] {
  const key = (part: string) => `${ordinal}/${part}`;
  const label = (words: string) => `第${ordinal}回：${words}`;
  return [
    { key: key("sha256"), label: label("記録の封印（SHA-256）"), value: sha256 },
    safeRow({
      ...{ key: key("recusals"), label: label("利益相反により席を外した回数") },
      ...{ count: recusals.length, people: recusals },
    }),
    { key: key("ballots"), label: label("無記名投票"), value: ballots },
    { key: key("moves"), label: label("理由を付けて順位を動かした回数"), value: moves },
    { key: key("ties"), label: label("同順位の組"), value: ties },
    ...draws.map(({ name, value }, place) => ({
      key: key(`draw-${place + 1}`),
      label: label(`抽選${place + 1}の元にした値`),
      value: `${name}：${value}`,
    })),
  ];
}
