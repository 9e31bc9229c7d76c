import { z } from "zod";
import { MemberRole, OrganizationKind } from "@/lib/db/generated/enums";
import { NO_CORPORATE_NUMBER_REASONS } from "@/lib/declarations/options";
import { NAME_MAX } from "@/lib/declarations/schema";
import { choice, optionalChoice, optionalText, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { corporateNumberMessage, parseCorporateNumber } from "@/lib/japan/corporate-number";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";

const PERSON_NAME_MAX = 60;

/** Lower case throughout: a mailbox is asked for in many spellings and is one. */
export const memberEmail = parsedText("メールアドレス", 254, parseMailAddress, mailAddressMessage).transform(
  (address) => address.toLowerCase(),
);

const personName = requiredText("あなたの氏名", PERSON_NAME_MAX);

export const nameSchema = z.object({ name: personName });

const KINDS = Object.values(OrganizationKind);
const ROLES = Object.values(MemberRole);
const REASONS = NO_CORPORATE_NUMBER_REASONS.map(({ value }) => value);

const MISSING_NUMBER = "法人番号を入力してください。ない場合は「番号がない理由」を選択してください。";
const MISSING_CODE = "団体コードを入力してください。ない場合は「番号がない理由」を選択してください。";

/** Which organisation somebody acts for: a number that identifies it, or a reason for having none. */
export const registrationSchema = z
  .object({
    name: personName,
    kind: choice("団体の種類", KINDS),
    organizationName: requiredText("団体の名称", NAME_MAX),
    corporateNumber: parsedText("法人番号", 40, parseCorporateNumber, corporateNumberMessage).optional(),
    municipalityCode: parsedText("団体コード", 40, parseMunicipalityCode, municipalityCodeMessage).optional(),
    noNumberReason: optionalChoice("番号がない理由", REASONS),
  })
  .superRefine((given, context) => {
    if (given.noNumberReason !== undefined) return;
    const [field, message] =
      given.kind === "MUNICIPALITY"
        ? (["municipalityCode", MISSING_CODE] as const)
        : (["corporateNumber", MISSING_NUMBER] as const);
    if (given[field] === undefined) context.addIssue({ code: "custom", path: [field], message });
  });
export type RegistrationInput = z.output<typeof registrationSchema>;

export const invitationSchema = z.object({ email: memberEmail, role: choice("権限", ROLES) });
export type InvitationInput = z.output<typeof invitationSchema>;

export const roleSchema = z.object({ id: z.uuid(), role: choice("権限", ROLES) });

export const idSchema = z.object({ id: z.uuid() });

export const joinDecisionSchema = z.object({ id: z.uuid(), role: choice("権限", ROLES) });

export const acceptSchema = z.object({
  token: z.string().max(200),
  name: optionalText("あなたの氏名", PERSON_NAME_MAX),
});

/** What only says which organisation the screen was about. */
export const organizationSchema = z.object({ organization: z.uuid() });
