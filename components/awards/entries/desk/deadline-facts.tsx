import type { Description } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { type ExtensionLine, ExtensionLines } from "./extension-lines";

export type Deadline = {
  readonly arrivedAt: Date;
  readonly displayedUntil: Date;
  readonly enforcedUntil: Date;
};

type Around = { readonly arrival: string; readonly extensions: readonly ExtensionLine[] };

/** When it arrived and what the deadline was, both the told and the enforced one: grace and extensions are said openly. */
export function deadlineFacts(it: Deadline, { arrival, extensions }: Around): readonly Description[] {
  const isLater = it.enforcedUntil.getTime() !== it.displayedUntil.getTime();
  const facts: readonly (Description | false)[] = [
    {
      term: "届いた日時",
      details: (
        <>
          <TimeText at={it.arrivedAt} />
          <p>{arrival}</p>
        </>
      ),
    },
    { term: "お知らせした締切", details: <TimeText at={it.displayedUntil} /> },
    isLater && { term: "受付を終えた時刻", details: <TimeText at={it.enforcedUntil} /> },
    extensions.length > 0 && { term: "期限の延長", details: <ExtensionLines extensions={extensions} /> },
  ];
  return facts.filter((fact) => fact !== false);
}
