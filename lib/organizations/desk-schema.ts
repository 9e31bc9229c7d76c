import { z } from "zod";
import { MemberRole, OrganizationKind, OrganizationStatus } from "@/lib/db/generated/enums";
import { NO_CORPORATE_NUMBER_REASONS } from "@/lib/declarations/options";
import { NAME_MAX } from "@/lib/declarations/schema";
import { choice, optionalChoice, requiredText, seenVersion } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { corporateNumberMessage, parseCorporateNumber } from "@/lib/japan/corporate-number";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { memberEmail } from "./schema";

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const organizationFilterSchema = z.object({
  /** A name, a number or the address of a member, as somebody typed it. */
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  kind: z.enum(OrganizationKind).optional().catch(undefined),
  status: z.enum(OrganizationStatus).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type OrganizationFilters = z.output<typeof organizationFilterSchema>;

export const DESK_REASON_MAX = 200;

const reason = requiredText("理由", DESK_REASON_MAX);

const code = parsedText("団体コード", 40, parseMunicipalityCode, municipalityCodeMessage);

export const municipalitySchema = z.object({
  organizationName: requiredText("自治体の名称", NAME_MAX),
  municipalityCode: code,
  email: memberEmail,
});
export type MunicipalityInput = z.output<typeof municipalitySchema>;

const decided = { id: z.uuid(), version: seenVersion() };

export const approvalSchema = z.object(decided);

export const refusalSchema = z.object({ ...decided, reason });

const MISSING = "正しい番号を入力してください。ない場合は「番号がない理由」を選択してください。";

export const numberSchema = z
  .object({
    ...decided,
    kind: z.enum(OrganizationKind),
    corporateNumber: parsedText("法人番号", 40, parseCorporateNumber, corporateNumberMessage).optional(),
    municipalityCode: code.optional(),
    noNumberReason: optionalChoice(
      "番号がない理由",
      NO_CORPORATE_NUMBER_REASONS.map(({ value }) => value),
    ),
    reason,
  })
  .superRefine((given, context) => {
    if (given.noNumberReason !== undefined) return;
    const field = given.kind === "MUNICIPALITY" ? "municipalityCode" : "corporateNumber";
    if (given[field] === undefined) context.addIssue({ code: "custom", path: [field], message: MISSING });
  });
export type NumberInput = z.output<typeof numberSchema>;

const membership = { organizationId: z.uuid(), id: z.uuid(), reason };

export const closeMembershipSchema = z.object(membership);

export const reopenMembershipSchema = z.object({ ...membership, role: choice("権限", Object.values(MemberRole)) });

export const mergeSchema = z.object({
  sourceId: z.uuid(),
  targetId: z.uuid(),
  sourceVersion: seenVersion(),
  targetVersion: seenVersion(),
  reason,
});

export const undoMergeSchema = z.object({ sourceId: z.uuid(), reason });
