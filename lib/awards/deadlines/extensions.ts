import { closingInWords } from "./words";

/** A later deadline for one entry, asked for by one person of the office. */
export type ExtensionRequest = {
  readonly id: string;
  readonly entryId: string;
  /** The last instant at which a send is in time. No grace comes on top. */
  readonly until: Date;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
};

/** Approved by a second person; only then it counts. */
export type Extension = ExtensionRequest & { readonly approvedBy: string; readonly approvedAt: Date };

export type ExtensionLimits = {
  /** The common deadline, which an extension has to exceed. */
  readonly enforced: Date;
  /** The last instant that leaves time to judge; null when the office sets none. */
  readonly latest: Date | null;
};

type ExtensionCause = "no-reason" | "not-longer" | "past" | "too-late" | "same-person";

type ExtensionRefusal = { readonly ok: false; readonly cause: ExtensionCause; readonly sentence: string };

export type Asking = { readonly ok: true; readonly request: ExtensionRequest } | ExtensionRefusal;
export type Approving = { readonly ok: true; readonly extension: Extension } | ExtensionRefusal;

export function askExtension(request: ExtensionRequest, limits: ExtensionLimits): Asking {
  const cause = faultOf(request, limits, request.requestedAt);
  return cause === null ? { ok: true, request } : refused(cause, limits);
}

type Approval = { readonly approvedBy: string; readonly approvedAt: Date; readonly limits: ExtensionLimits };

/** Held against the deadline of the moment once more: it may have been moved since the request. */
export function approveExtension(request: ExtensionRequest, { approvedBy, approvedAt, limits }: Approval): Approving {
  if (approvedBy === request.requestedBy) return refused("same-person", limits);
  const cause = faultOf(request, limits, approvedAt);
  return cause === null ? { ok: true, extension: { ...request, approvedBy, approvedAt } } : refused(cause, limits);
}

/** Of several for one entry the one that reaches furthest; of equal ones the one approved first. */
export function extensionOf(entryId: string, extensions: readonly Extension[]): Extension | null {
  const [best = null] = extensions
    .filter((extension) => extension.entryId === entryId && extension.approvedBy !== extension.requestedBy)
    .toSorted(
      (one, other) =>
        other.until.getTime() - one.until.getTime() ||
        one.approvedAt.getTime() - other.approvedAt.getTime() ||
        (one.id < other.id ? -1 : 1),
    );
  return best;
}

function faultOf(request: ExtensionRequest, { enforced, latest }: ExtensionLimits, at: Date): ExtensionCause | null {
  if (request.reason.trim() === "") return "no-reason";
  if (request.until <= enforced) return "not-longer";
  if (request.until <= at) return "past";
  return latest !== null && request.until > latest ? "too-late" : null;
}

const SENTENCES = {
  "no-reason": () => "期限を延長する理由を入力してください。",
  "not-longer": ({ enforced }) =>
    `延長後の期限は、共通の締切（${closingInWords(enforced)}）より後の日時を入力してください。`,
  past: () => "延長後の期限は、これからの日時を入力してください。",
  "too-late": ({ latest }) =>
    `延長後の期限は、審査に間に合うように${latest === null ? "" : closingInWords(latest)}までの日時を入力してください。`,
  "same-person": () => "延長を依頼した人は承認できません。ほかの職員に承認を依頼してください。",
} as const satisfies Record<ExtensionCause, (limits: ExtensionLimits) => string>;

function refused(cause: ExtensionCause, limits: ExtensionLimits): ExtensionRefusal {
  return { ok: false, cause, sentence: SENTENCES[cause](limits) };
}
