import { itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { listsOf } from "@/lib/awards/deliberation/log/lists";
import { type Sitting, sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import type { RankedList } from "@/lib/awards/deliberation/moves/change";
import { replayed } from "@/lib/awards/deliberation/moves/replay";
import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import { barredFrom } from "@/lib/awards/deliberation/people";
import { sha256Hex } from "@/lib/crypto/sha256";
import { type CanonicalValue, canonicalJson } from "@/lib/receipts/canonical-json";
import { actRecord, type Numbering } from "./act-record";
import { CERTIFICATE_FAULTS, type CertificateFault, certificateFault } from "./faults";
import type { CertificateRequest } from "./request";

/** Changes whenever the shape does, so that an old certificate is read as what it was. */
const CERTIFICATE_FORMAT = "award-decision/1";

export type Certificate = {
  /** Canonical JSON (RFC 8785): the same meeting always gives the same bytes. */
  readonly text: string;
  /** SHA-256 of its UTF-8, in small hexadecimal digits: what is locked, and what may be published at once. */
  readonly sha256: string;
};

/**
 * What was decided and how, from the frozen lists to the prizes. No person occurs in it, not even by an id, unless
 * somebody wrote a name into a reason or a subject: those stand in it as they were written, so of an open result only the hash
 * is shown.
 */
export function certifyDecision(request: CertificateRequest): Outcome<Certificate, CertificateFault> {
  const fault = certificateFault(request);
  if (fault !== null) return refused(fault, CERTIFICATE_FAULTS[fault]);

  const text = canonicalJson(contentOf(request));
  return done({ text, sha256: sha256Hex(text) });
}

function contentOf(request: CertificateRequest): CanonicalValue {
  const { edition, meetingId, quorum, tieRule, numbers, frozen, log } = request;
  const numberOf = (entryId: string) => numbers.get(entryId) ?? entryId;
  const timeOf = (wanted: "opened" | "closed") => log.find(({ kind }) => kind === wanted)?.at.toISOString() ?? null;
  return {
    ...{ format: CERTIFICATE_FORMAT, edition, meeting: meetingId },
    ...{ openedAt: timeOf("opened"), closedAt: timeOf("closed") },
    quorum: { share: quorum.share, atLeast: quorum.atLeast },
    tieRule: tieRule.map((step) => ({ ...step })),
    lists: listsOf(frozen, log).map((list) => listRecord(list, numberOf)),
    items: sittingsOf(log).map((sitting) => itemRecord(sitting, request, numberOf)),
  };
}

function listRecord({ category, frozen, changes }: RankedList, numberOf: Numbering): CanonicalValue {
  const present = replayed({ frozen, changes });
  return {
    category,
    frozen: frozen.map(numberOf),
    final: present.ok ? present.value.map(numberOf) : null,
  };
}

function itemRecord(sitting: Sitting, request: CertificateRequest, numberOf: Numbering): CanonicalValue {
  const { item, openedAt, recused, acts } = sitting;
  const { deciding, needed } = itemQuorum(sitting, request);
  const barred = barredFrom(item.entryIds, request.conflicts);
  return {
    ...{ id: item.id, subject: item.subject, entries: item.entryIds.map(numberOf), openedAt: openedAt.toISOString() },
    quorum: { deciding, needed },
    recused: recused.filter((id) => barred.has(id)).length,
    acts: acts.map((act) => ({ record: actRecord(act, numberOf), at: act.at.toISOString() })),
  };
}
