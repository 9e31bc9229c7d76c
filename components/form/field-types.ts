import type { ReactNode } from "react";

type Visibility = "public" | "private";

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  /** One short sentence without links; longer explanations are text above the field. */
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  /** Says beside the label whether the answer will be published. */
  readonly visibility?: Visibility | undefined;
};

export type FrameProps = Omit<FieldProps, "name"> & {
  readonly id: string;
  readonly error: string | undefined;
  readonly notice?: string | undefined;
  readonly children: ReactNode;
};

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
};
