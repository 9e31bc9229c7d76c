import type { Actor } from "@/lib/access/actor";
import { meetingActionLabels, meetingStatusLabels } from "@/lib/awards/meetings/labels";
import { type MeetingRelation, meetingPermissions, relationsTo } from "@/lib/awards/meetings/permissions";
import { meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { grantRows, type Matrix, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT, SAMPLE_CATEGORY, SAMPLE_EDITION } from "./people";

const meeting = {
  officer: "その年度の応募に利益相反のない表彰担当",
  closer: "閉会した表彰担当",
  second: "閉会した人ではない表彰担当",
  member: "審議する部門をすべて担当する審査委員",
  worker: "自動処理",
} as const satisfies Record<MeetingRelation, string>;

const sample = { editionId: SAMPLE_EDITION, categories: [SAMPLE_CATEGORY], isInConflict: false };

/** Nobody, oneself and a colleague as whoever closed it. */
const toMeetings = (actor: Actor) =>
  [null, SAMPLE_ACCOUNT, "colleague"].flatMap((closedBy) => relationsTo(actor, { ...sample, closedBy }));

const relations = Object.keys(meeting);

/** Of the meetings of the jury: read from the tables that decide. */
export const awardMeetingMatrices: readonly Matrix[] = [
  {
    key: "awardMeetings",
    title: "審査会",
    relations: Object.entries(meeting).map(([relation, label]) => ({
      ...{ label, holders: holdersOf(relation, toMeetings) },
    })),
    rows: [
      ...grantRows(meetingPermissions, relations, {
        ability: {
          view: "審査会を見る（委員は、利益相反のない、いまの議案だけ）",
          plan: "予定を変える",
          run: "出席、議案、投票、順位の変更、賞の決定を記録する",
          vote: "無記名投票に1回投票する（席を外している間を除く）",
        },
        status: meetingStatusLabels,
      }),
      ...stepRows(meetingWorkflow, relations, { action: meetingActionLabels, status: meetingStatusLabels }),
    ],
  },
];
