import { TimeText } from "@/components/ui/time-text";
import { type Stayed, stayedInWords } from "@/lib/organizations/moved";
import { routes } from "@/lib/routes";

type Side = { readonly id: string; readonly name: string };

type ShownMerge = {
  readonly id: string;
  readonly source: Side;
  readonly target: Side;
  readonly mergedAt: Date;
  readonly reason: string;
  readonly undoneAt: Date | null;
  readonly undoReason: string | null;
  readonly stayed: Stayed | null;
};

type MergeHistoryProps = { readonly merges: readonly ShownMerge[] };

export function MergeHistory({ merges }: MergeHistoryProps) {
  return (
    <ol className="border-t border-solid-gray-420">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-col gap-1 border-b border-solid-gray-420 py-3">
          <p>
            <TimeText at={merge.mergedAt} /> <a href={routes.adminOrganization(merge.source.id)}>{merge.source.name}</a>
            を<a href={routes.adminOrganization(merge.target.id)}>{merge.target.name}</a>に統合しました。
          </p>
          <p className="text-solid-gray-700">理由：{merge.reason}</p>
          {merge.undoneAt === null ? (
            <p>
              <a href={routes.adminOrganizationUndo(merge.source.id)}>{merge.source.name}の統合を取り消す</a>
            </p>
          ) : (
            <Undone at={merge.undoneAt} reason={merge.undoReason} stayed={merge.stayed} />
          )}
        </li>
      ))}
    </ol>
  );
}

type UndoneProps = { readonly at: Date; readonly reason: string | null; readonly stayed: Stayed | null };

function Undone({ at, reason, stayed }: UndoneProps) {
  return (
    <>
      <p>
        <TimeText at={at} /> 取り消しました。{stayed && stayedInWords(stayed)}
      </p>
      {reason && <p className="text-solid-gray-700">取り消した理由：{reason}</p>}
    </>
  );
}
