import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { emptyForm } from "@/lib/forms/form";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { foundMunicipality } from "@/tests/factories/members";
import { applied, staged } from "@/tests/factories/office-imports";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { csvText } from "@/tests/support/office-files/csv";
import { HEADINGS, manyRows } from "@/tests/support/office-files/rows";
import type { Browser } from "./browsers";

const codes = listMunicipalities("32").map(({ code }) => code);

/** Where an import stands before its button is pressed. */
const ready = {
  startAction: { make: staged, values: { scope: "all" } },
  discardAction: { make: staged, values: {} },
  undoAction: { make: applied, values: { reason: "別の年度のファイルでした。" } },
} as const;

type Button = keyof typeof ready;

const BUTTONS: readonly Button[] = ["startAction", "discardAction", "undoAction"];

function withFile(values: FieldValues): unknown[] {
  const data = formData(values);
  data.set("file", new File([csvText([HEADINGS, ...manyRows(2)])], "施設一覧.csv"));
  return [emptyForm, data];
}

async function press(button: Button, owner: Member, organizationId: string): Promise<unknown[]> {
  const { make, values } = ready[button];
  const id = await make(owner, organizationId, manyRows(2));
  return [emptyForm, formData({ id, organization: organizationId, ...values })];
}

/** Files of a municipality, at the desk. */
export const importTrials = {
  "/admin/offices/import#uploadAction": async () => {
    const { organizationId } = await foundMunicipality(codes.pop() ?? "");
    return withFile({ organizationId });
  },
  ...Object.fromEntries(
    BUTTONS.map((button) => [
      `/admin/offices/import/[id]#${button}`,
      async () => {
        const { owner, organizationId } = await foundMunicipality(codes.pop() ?? "");
        return press(button, owner, organizationId);
      },
    ]),
  ),
};

type Sample = { readonly organizationId: string; readonly members: readonly Browser[] };

/** The organisation of the walk is a company; only a municipality hands in offices. */
async function asMunicipality({ organizationId, members }: Sample): Promise<Member> {
  const municipalityCode = codes.pop() ?? "";
  const data = { kind: "MUNICIPALITY", municipalityCode, corporateNumber: null } as const;
  await db.organization.update({ where: { id: organizationId }, data });
  const owner = members.find(({ role }) => role === "OWNER")?.member;
  if (!owner) throw new Error("Nobody is OWNER.");
  return owner;
}

/** The same on My page. */
export const ownImportTrials = {
  "/mypage/offices/import#uploadAction": async (sample: Sample) => {
    await asMunicipality(sample);
    return { args: withFile({ organization: sample.organizationId }) };
  },
  ...Object.fromEntries(
    BUTTONS.map((button) => [
      `/mypage/offices/import/[id]#${button}`,
      async (sample: Sample) => ({ args: await press(button, await asMunicipality(sample), sample.organizationId) }),
    ]),
  ),
};
