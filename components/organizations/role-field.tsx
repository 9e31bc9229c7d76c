import { RadioField } from "@/components/form/radio-field";
import { MemberRole } from "@/lib/db/generated/enums";
import { roleLabels, roleWork } from "@/lib/organizations/labels";

const OPTIONS = Object.values(MemberRole).map((role) => ({
  value: role,
  label: roleLabels[role],
  help: roleWork[role],
}));

type RoleFieldProps = { readonly chosen?: MemberRole };

export function RoleField({ chosen }: RoleFieldProps) {
  return <RadioField name="role" label="権限" options={OPTIONS} defaultValue={chosen} required />;
}
