/** What an applicant agrees to before sending: the texts of the edition, sealed with the version that was sent. */
export const TERMS_LABEL = "応募規約と個人情報の取扱いに同意します";
