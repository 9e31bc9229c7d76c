"use client";

import { useForm } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { ImageFields } from "./image-fields";

/** Adds a picture without leaving the text: whoever writes has it at hand then. */
export function NewImagePart() {
  const { state } = useForm();
  const isWrong = ["imageFile", "imageAlt", "imageRights"].some((name) => state.errors[name] !== undefined);
  return (
    <Disclosure summary="新しい画像を追加する" isOpen={isWrong || state.notices?.imageFile !== undefined}>
      <div className="flex flex-col items-start gap-6">
        <ImageFields />
        <SubmitButton intent="add-image" look="outline" size="medium">
          画像を追加する
        </SubmitButton>
      </div>
    </Disclosure>
  );
}
