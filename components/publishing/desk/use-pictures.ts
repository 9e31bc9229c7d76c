"use client";

import { useForm } from "@/components/form/form-context";
import { PICTURES, type Picture } from "./picture";

export function usePictures(opened: readonly Picture[]): readonly Picture[] {
  const { state } = useForm();
  return state.files?.[PICTURES]?.map(({ id, name }) => ({ id, alt: name })) ?? opened;
}
