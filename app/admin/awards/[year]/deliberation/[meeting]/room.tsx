import { AgendaTable } from "@/components/awards/meetings/agenda-table";
import { FrozenTables } from "@/components/awards/meetings/frozen-tables";
import { ItemFacts } from "@/components/awards/meetings/item-facts";
import { PeopleTable } from "@/components/awards/meetings/people-table";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
import { Section } from "@/components/ui/section";
import type { AgendaRow, DeskMeeting, PersonRow } from "@/lib/awards/meetings/view";
import { attendAction, beginPlannedAction } from "./actions";
import { FreeItem } from "./free-item";
import { ItemActs } from "./item-acts";

type RoomProps = { readonly meeting: DeskMeeting };

/** What is on now, who is there, what comes, and the lists. */
export function Room({ meeting }: RoomProps) {
  const { status, item, lists, agenda, people, mayRun } = meeting;
  const isOpen = status === "OPEN";
  const begin = (row: AgendaRow) => (row.isNow ? null : <BeginForm meeting={meeting} row={row} />);
  const attend = (row: PersonRow) => <AttendForm meeting={meeting} row={row} />;
  return (
    <>
      {isOpen && (
        <Section title="現在の議案">
          {item === null ? <p>議案は始まっていません。</p> : <ItemFacts item={item} />}
          {item !== null && <ItemActs meeting={meeting} item={item} />}
        </Section>
      )}
      <Section title="議案">
        <AgendaTable agenda={agenda} begin={isOpen ? begin : null} />
        {isOpen && <FreeItem meeting={meeting} />}
      </Section>
      <Section title="出席">
        <PeopleTable people={people} attend={mayRun ? attend : null} />
      </Section>
      <Section title={status === "PREPARING" ? "いま招集すると固定する順位" : "順位"}>
        <FrozenTables lists={lists} />
      </Section>
    </>
  );
}

function BeginForm({ meeting, row }: RoomProps & { readonly row: AgendaRow }) {
  const button = row.isDone ? `もう一度始める（${row.subject}）` : `始める（${row.subject}）`;
  return (
    <SeenForm action={beginPlannedAction} seen={meeting} idPrefix={`begin-${row.key}-`} button={button} look="outline">
      <HiddenField name="key" value={row.key} />
    </SeenForm>
  );
}

function AttendForm({ meeting, row: { id, name, where } }: RoomProps & { readonly row: PersonRow }) {
  const step = where === null ? "arrive" : "leave";
  const button = step === "arrive" ? `出席（${name}）` : `退席（${name}）`;
  return (
    <SeenForm action={attendAction} seen={meeting} idPrefix={`attend-${id}-`} button={button} look="outline">
      <HiddenField name="personId" value={id} />
      <HiddenField name="step" value={step} />
    </SeenForm>
  );
}
