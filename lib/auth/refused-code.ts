import { CodeRefused, RecoveryCodeRefused } from "@/lib/accounts/refusals";
import { type DomainError, FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";

/** A wrong code belongs to its field, so that the summary leads there; any other refusal stands above the form. */
export function refusedCode(error: DomainError): FormState {
  if (error instanceof CodeRefused || error instanceof RecoveryCodeRefused) {
    return answer({ errors: { code: error.message } });
  }
  if (error instanceof FieldsRefused) return answer({ errors: error.fields });
  return answer({ message: error.message });
}
