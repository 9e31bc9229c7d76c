export type Attachment = {
  readonly id: string;
  readonly field: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
};
