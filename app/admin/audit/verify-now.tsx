import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { verifyAuditAction } from "./actions";

export function VerifyNow() {
  return (
    <GovForm action={verifyAuditAction} idPrefix="verify-">
      <SubmitButton look="outline" size="medium">
        今すぐ検証する
      </SubmitButton>
    </GovForm>
  );
}
