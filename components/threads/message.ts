import type { MessageKind, MessageSide } from "@/lib/db/generated/enums";

export type MessageFile = {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  /** False while its safety is still being checked: nobody opens it before. */
  readonly isReady: boolean;
};

/** Where a message of the desk stands; what came from outside is `sent` from the start. */
type MessageState =
  /** Goes out at that moment, and can be changed or taken back until then. */
  | { readonly kind: "pending"; readonly goesOutAt: Date }
  | { readonly kind: "recalled"; readonly at: Date }
  | { readonly kind: "sent"; readonly isSeen: boolean };

/** One message of a thread as a screen shows it. Readers outside are given those that are `sent`, and no others. */
export type ShownMessage = {
  readonly id: string;
  readonly side: MessageSide;
  readonly kind: MessageKind;
  readonly authorName: string;
  readonly writtenAt: Date;
  readonly body: string;
  readonly files: readonly MessageFile[];
  readonly state: MessageState;
  readonly meeting?: { readonly at: Date; readonly place: string };
  /** Number of the case it came from, where a merge brought it here. */
  readonly movedFrom?: string;
  /** How often its words were changed before it went out: said at the desk alone. */
  readonly edits?: number;
};
